import { expect, it } from 'vitest'
import type { ChangeView, DifferenceView } from '../../../scripts/book/book.ts'
import { changeSummary } from '../../../scripts/site/files/change-summary.ts'
import { wordsOf } from '../../../scripts/site/pages/strings.ts'
import { fictionalSite } from '../rendered.ts'

const change: ChangeView = {
  id: 'dispute-ships',
  collection: 'disputes',
  kind: 'changed',
  formerly: null,
  differences: [],
  withdrawn: null,
  erratum: null,
  isSpelling: false,
  titleLang: null,
  title: 'How many ships took part?',
  by: null,
  date: null,
  text: null,
}

it.each<[string, DifferenceView, string]>([
  [
    'another wording',
    { of: 'words', key: 'positions[0].text', before: 'Some say *two*.', after: 'Some say three' },
    'A side: Some say two. → Some say three.',
  ],
  [
    'words that came',
    { of: 'words', key: 'positions[1].text', before: null, after: 'Others say four.' },
    'A side, added: Others say four.',
  ],
  ['words that went', { of: 'words', key: 'note', before: 'Is it so?', after: null }, 'Note, removed: Is it so?'],
  [
    'sources that came and went',
    { of: 'ids', key: 'sources', lost: [{ id: 'a', name: 'The Herald' }], added: [{ id: 'b', name: 'The Post' }] },
    'Sources, removed: The Herald. Sources, added: The Post.',
  ],
  [
    'an office that ended',
    {
      of: 'office',
      before: { title: 'Mayor', from: '2019', to: null },
      after: { title: 'Mayor', from: '2019', to: '2022' },
    },
    'Office: Mayor, since 2019 → Mayor, 2019 – 2022.',
  ],
])('a feed tells of %s in a sentence', async (_, difference, told) => {
  const { books, strings } = await fictionalSite()
  const [book] = books
  if (book === undefined) throw new Error('no book')
  expect(changeSummary({ ...change, differences: [difference] }, book, wordsOf(strings, book.lang))).toBe(told)
})
