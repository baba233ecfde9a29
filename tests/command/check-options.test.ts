import { describe, expect, it } from 'vitest'
import { readCheckOptions } from '../../scripts/command/check-options.ts'

describe('readCheckOptions', () => {
  it('checks, mends nothing and lets warnings pass where nothing else is said', () => {
    expect(readCheckOptions([])).toMatchObject({ explain: null, fix: false, strict: false })
  })

  it.each([
    [['--explain', 'bad-date'], 'bad-date'],
    [['--explain=bad-date'], 'bad-date'],
    [['--explain'], ''],
    [['--explain', '--quiet'], ''],
  ])('reads %j', (args, rule) => {
    expect(readCheckOptions(args).explain).toBe(rule)
  })

  it('refuses an option that it does not have', () => {
    expect(() => readCheckOptions(['--explane', 'bad-date'])).toThrow('--explane')
  })
})
