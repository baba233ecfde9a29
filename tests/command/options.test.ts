import { describe, expect, it, vi } from 'vitest'
import { readOptions } from '../../scripts/command/options.ts'

describe('readOptions', () => {
  it('has a value for everything', () => {
    expect(readOptions([])).toEqual({
      data: 'data',
      briefings: 'briefings',
      out: '_site',
      base: '/',
      url: null,
      asOf: null,
      today: null,
      format: 'text',
      quiet: false,
    })
  })

  it('lists what there is where help is asked for, and that is not a failure', () => {
    expect(() => readOptions(['--help'])).toThrow(
      expect.objectContaining({ exitCode: 0, message: expect.stringContaining('--as-of') }),
    )
  })

  it('says that npm took an option which stands before the two hyphens', () => {
    vi.stubEnv('npm_config_quiet', 'true')
    expect(() => readOptions([])).toThrow('npm took --quiet for itself')
    expect(readOptions(['--quiet'])).toMatchObject({ quiet: true })
    vi.unstubAllEnvs()
  })

  it.each([
    [['--formatt', 'json'], "Unknown option '--formatt'. The options are --data, --briefings"],
    [['--format', 'xml'], 'write text, github, sarif or json'],
    [['--out', ''], '--out: name a folder'],
    [['--data='], '--data: name a folder'],
    [['--as-of', 'yesterday'], 'write a day'],
    [['--as-of', '2026-02-30'], '--as-of 2026-02-30: write a day'],
    [['--today', 'now'], '--today now: write a day'],
    [['stray'], 'stray'],
  ])('refuses %j with exit code 2', (args, message) => {
    expect(() => readOptions(args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(message) }),
    )
  })
})
