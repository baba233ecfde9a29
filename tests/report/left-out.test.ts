import { expect, it } from 'vitest'
import { leftOutReport } from '../../scripts/report/left-out.ts'
import { runVerb } from '../build/verb.ts'
import { fictional } from '../book/fictional-book.ts'

const none = { facts: 0, sources: 0, undatedSources: 0, disputes: 0, unknowns: 0, offices: 0, paragraphs: 0 }

it('says of each book how much it leaves out, and which texts speak of something later', () => {
  const report = leftOutReport(
    new Map([
      ['one', { ...none, facts: 1, sources: 12, undatedSources: 9, hindsight: ['a-fact', 'method.md'] }],
      ['two', { ...none, hindsight: [] }],
    ]),
    '2021-06-30',
  )
  expect(report.split('\n')).toEqual([
    'one as known on 2021-06-30 leaves out 1 fact, 12 sources of later days, and 9 sources without a date. These texts speak of something later: a-fact, method.md.',
    'two as known on 2021-06-30 leaves out nothing.',
  ])
})

const check = (...args: string[]) =>
  runVerb('check', ['--data', fictional.data, '--briefings', fictional.briefings, ...args])

it('stands under the report of check, and in no format for programs', async () => {
  const [text, json, early] = await Promise.all([
    check('--as-of', '2021-06-30'),
    check('--as-of', '2021-06-30', '--format', 'json'),
    check('--as-of', '2021-05-13'),
  ])
  expect(text).toMatchObject({ code: 0, output: expect.stringMatching(/^No errors[^]*leaves out \d+ facts/) })
  expect(json.code).toBe(0)
  expect(JSON.parse(json.output)).toBeDefined()
  expect(early).toMatchObject({ code: 1, output: expect.stringContaining('nothing-known') })
  expect(early.output).not.toContain('leaves out')
}, 30_000)
