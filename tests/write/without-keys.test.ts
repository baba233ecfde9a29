import { describe, expect, it } from 'vitest'
import { withoutKeys } from '../../scripts/write/without-keys.ts'

const without = (text: string): string => withoutKeys(text, ['edition', 'changes'])

describe('keys taken out of a YAML file', () => {
  it.each([
    ['at its top', 'edition: "2"\nid: a\n', 'id: a\n'],
    ['at its end, without a last line break', 'id: a\nchanges:\n  - b\n  - c', 'id: a\n'],
    ['with a comment on their line', 'id: a\nedition: "2" # the second\ntitle: b\n', 'id: a\ntitle: b\n'],
    ['with a comment in their value', 'changes:\n  - a # b\n  - >-\n    edition: c\n    # d\nid: a\n', 'id: a\n'],
    ['with quotes around them', '"edition": "2"\nid: a\n', 'id: a\n'],
    ['that are not there', 'id: a\n', 'id: a\n'],
  ])('go with their values: %s', (_, text, left) => {
    expect(without(text)).toBe(left)
  })

  it.each([
    ['behind them', 'edition: "2"\n# one\n\n# two\ntitle: b\n', '# one\n\n# two\ntitle: b\n'],
    ['in a file of Windows', 'edition: "2"\r\n# of b\r\ntitle: b\r\n', '# of b\r\ntitle: b\r\n'],
    ['at the end', 'id: a\nchanges: [b]\n# end\n', 'id: a\n# end\n'],
  ])('leave every comment on a line of its own: %s', (_, text, left) => {
    expect(without(text)).toBe(left)
  })

  it.each([
    ['a map on one line', '{ id: a, edition: "2", title: b }\n'],
    ['a key with a mark before it', 'id: a\n? edition\n: "2"\n'],
    ['a list', '- edition\n'],
    ['nothing', ''],
  ])('leave a file as it is where they cannot be cut out of it: %s', (_, text) => {
    expect(without(text)).toBe(text)
  })
})
