import { describe, expect, it } from 'vitest'
import { runVerb } from './build/verb.ts'
import { fictional } from './book/fictional-book.ts'

const folders = ['--data', fictional.data, '--briefings', fictional.briefings]
const stale = (...args: string[]) => runVerb('stale', [...folders, ...args])

describe('npm run stale', () => {
  it('says that nothing is overdue, and when the next review is due', async () => {
    const { code, output } = await stale('--today', '2022-06-01', '--strict')
    expect(output).toMatch(/^Nothing is overdue on 2022-06-01\. The next review is due on 2023-03-28 \(1 record\)\.\n$/)
    expect(code).toBe(0)
  })

  it('lists each record with its day, its place and its words; then who and what is behind', async () => {
    const { code, output } = await stale('harbour-declaration', '--today', '2023-04-11')
    expect(code).toBe(0)
    expect(output).toMatch(/^\d+ of \d+ records are overdue for review on 2023-04-11, the oldest first\.\n/)
    expect(output).toMatch(
      /^2023-03-30  12 days overdue  tolvane-no-treaty\n  tests\/fixtures\/fictional\/data\/pacts\/harbour-declaration\/statements\.yaml:\d+\n  \S.+$/m,
    )
    expect(output).toMatch(/^By reviewer\n +\d+  nobody named$/m)
    expect(output).toMatch(/^By source\n +\d+  .+ \([a-z0-9-]+\)$/m)
  })

  it('groups the list where it is asked to', async () => {
    const { output } = await stale('--today', '2023-04-11', '--by', 'source')
    expect(output).toMatch(/^[^\n]+ \(arvenian-mod-biography\): \d+\n\n2023-/m)
  })

  it('is JSON for programs, and fails where it is to be strict', async () => {
    const { code, output } = await stale('--today', '2023-04-11', '--format', 'json', '--strict')
    expect(code).toBe(1)
    const { day, overdue, reviewers, sources } = JSON.parse(output)
    expect(day).toBe('2023-04-11')
    expect(overdue[0]).toMatchObject({ due: '2023-03-28', days: 14, reviewer: null })
    const place = overdue.find(({ id }: { id: string }) => id === 'harbour-declaration').where
    expect(place, 'the briefing has the same id').toMatch(/\/pact\.yaml:\d+$/)
    expect(reviewers).toEqual([{ reviewer: null, overdue: overdue.map(({ id }: { id: string }) => id) }])
    const counts = sources.map(({ overdue: all }: { overdue: string[] }) => all.length)
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a))
  })

  it.each([
    [['--today', '2023-02-30'], 'such as 2026-03-13'],
    [['--by', 'colour'], 'reviewer or source'],
    [['--format', 'xml'], 'text or json'],
    [['no-such-book'], 'harbour-declaration'],
    [['one', 'two'], 'one argument too many'],
    [['--todday', 'x'], '--today'],
  ])('refuses %j', async (args, mend) => {
    const { code, output } = await stale(...args)
    expect(code).toBe(2)
    expect(output).toContain(mend)
  })

  it('explains itself', async () => {
    const { code, output } = await stale('--help')
    expect(code).toBe(0)
    expect(output).toMatch(/^Write: npm run stale -- \[BRIEFING\] \[options\]\n[^]*^Examples$/m)
  })
})
