import { describe, expect, it } from 'vitest'
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
      format: 'text',
      quiet: false,
    })
  })

  it.each([
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['/repo/', '/repo/'],
    ['/', '/'],
  ])('takes --base %s as %s', (given, base) => {
    expect(readOptions(['--base', given]).base).toBe(base)
  })

  it.each([
    [['--formatt', 'json'], '--formatt'],
    [['--format', 'xml'], 'write text, github, sarif or json'],
    [['--url', 'http://example.org'], 'write the site’s whole address'],
    [['--as-of', 'yesterday'], 'write a day'],
    [['--as-of', '2026-02-30'], 'write a day'],
    [['--base', 'https://example.org/'], 'write a path'],
    [['stray'], 'stray'],
  ])('refuses %j with exit code 2', (args, message) => {
    expect(() => readOptions(args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(message) }),
    )
  })
})
