import { expect, it } from 'vitest'
import { runsOf } from '../../../scripts/site/render/runs.ts'

/** The runs of a text, those of the other direction between bars. */
const marked = (text: string, direction: 'ltr' | 'rtl'): string =>
  runsOf(text, direction)
    .map((run) => (run.isAgainst ? `|${run.text}|` : run.text))
    .join('')

it.each([
  ['signed at נמל האור, 5 March', 'signed at |נמל האור|, 5 March'],
  ['the Knesset (כנסת) and', 'the Knesset (|כנסת|) and'],
  ['the ראש הממשלה (לשעבר), 2025', 'the |ראש הממשלה (לשעבר)|, 2025'],
  ['the (לשעבר) ראש הממשלה, 2025', 'the |(לשעבר) ראש הממשלה|, 2025'],
  ['said “משרד «הביטחון»” and', 'said “|משרד «הביטחון»|” and'],
  ['an odd שלום (עולם and', 'an odd שלום (עולם and'],
  ['כנסת, NATO, כנסת', '|כנסת|, NATO, |כנסת|'],
  ['at ב־14 במאי 2021.', 'at |ב־14 במאי| 2021.'],
  ['with vowels שָׁלוֹם, 1', 'with vowels |שָׁלוֹם|, 1'],
  ['no such words, 2025', 'no such words, 2025'],
  ['', ''],
])('in a sentence from left to right, %s', (text, runs) => {
  expect(marked(text, 'ltr')).toBe(runs)
})

it.each([
  ['עם NATO (2025), ועוד', 'עם |NATO| (2025), ועוד'],
  ['מטוסי F-16 ו־5G, 2025', 'מטוסי |F-16| ו־|5G|, 2025'],
  ['ב־14 May 2021.', 'ב־14 |May| 2021.'],
])('in a sentence from right to left, %s', (text, runs) => {
  expect(marked(text, 'rtl')).toBe(runs)
})

it('loses no letter', () => {
  const text = 'a (ב c) “ד” 5־ה)) [ו'
  for (const direction of ['ltr', 'rtl'] as const) {
    const runs = runsOf(text, direction)
    expect(runs.map((run) => run.text).join('')).toBe(text)
  }
})
