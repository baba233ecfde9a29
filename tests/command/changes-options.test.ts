import { describe, expect, it } from 'vitest'
import { readChangesOptions } from '../../scripts/command/changes-options.ts'
import { CommandError } from '../../scripts/command/exit-codes.ts'

const refusal = (...args: string[]): CommandError => {
  try {
    readChangesOptions(args)
  } catch (error) {
    if (error instanceof CommandError) return error
  }
  throw new Error(`${args.join(' ')} was taken`)
}

describe('the options of npm run changes', () => {
  it('mean the newest edition and now, where nothing is said', () => {
    expect(readChangesOptions([])).toEqual({
      data: 'data',
      briefings: 'briefings',
      briefing: null,
      from: null,
      to: { kind: 'now' },
      format: 'text',
    })
  })

  it('name editions and days', () => {
    const options = readChangesOptions(['a-book', '--from', '2025-04-30', '--to', '12', '--format', 'json'])
    expect(options).toMatchObject({
      briefing: 'a-book',
      from: { kind: 'day', day: '2025-04-30' },
      to: { kind: 'edition', number: 12 },
      format: 'json',
    })
  })

  it.each([
    [['--from', '0'], 'write the number of an edition, a day, such as 2026-03-13, or now.'],
    [['--from', 'edition-1'], 'write the number of an edition'],
    [['--to', '2021-02-30'], '--to 2021-02-30: write'],
    [['--to', '2022-01-01', '--today', '2021-12-31'], '--to 2022-01-01: that day is still to come.'],
    [['--format', 'html'], '--format html: write text, json or markdown.'],
    [['one', 'two'], 'two: there is one argument too many.'],
    [['--since', '1'], '--from'],
  ])('refuse %j', (args, mend) => {
    const { message, exitCode } = refusal(...args)
    expect(message).toContain(mend)
    expect(exitCode).toBe(2)
  })

  it('explain themselves', () => {
    const { message, exitCode } = refusal('--help')
    expect(message).toMatch(/\nExamples\n {2}npm run changes\n/)
    expect(exitCode).toBe(0)
  })
})
