import { describe, expect, it } from 'vitest'
import { readOptions } from '../../scripts/command/options.ts'

describe('--base', () => {
  it.each([
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['/repo/', '/repo/'],
    ['//a//b', '/a/b/'],
    ['/', '/'],
    ['', '/'],
    ['böok', '/b%C3%B6ok/'],
    ['my book', '/my%20book/'],
    ['/my%20book/', '/my%20book/'],
    ['/~ada/v1.0/', '/~ada/v1.0/'],
  ])('%s is the path %s', (given, base) => {
    expect(readOptions(['--base', given]).base).toBe(base)
  })
})

describe('--url', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/book', '/book/', 'https://example.org/book/'],
    ['https://example.org/book/', '/book/', 'https://example.org/book/'],
    ['https://example.org//book//', '/book/', 'https://example.org/book/'],
    ['https://example.org/a/b%C3%B6ok', '/a/b%C3%B6ok/', 'https://example.org/a/b%C3%B6ok/'],
    ['https://example.org/böok/', '/b%C3%B6ok/', 'https://example.org/b%C3%B6ok/'],
    ['https://example.org:8443/book', '/book/', 'https://example.org:8443/book/'],
  ])('%s puts the site under %s', (given, base, url) => {
    expect(readOptions(['--url', given])).toMatchObject({ base, url })
  })

  it('leaves the path to --base where that is given', () => {
    const both = ['--base', '/inner/', '--url', 'https://example.org/book']
    expect(readOptions(both)).toMatchObject({ base: '/inner/', url: 'https://example.org/book/' })
  })
})

it.each([
  ['--url', 'http://example.org', '--url http://example.org: the address of a published site starts with https://'],
  ['--url', 'http://localhost:8080', 'starts with https://'],
  ['--url', 'localhost:8080', 'write the site’s whole address'],
  ['--url', 'example.org/book', 'write the site’s whole address'],
  ['--url', 'https://reader:secret@example.org/', 'write the site’s whole address'],
  ['--url', 'https://example.org/?page=1', 'write the site’s whole address'],
  ['--url', 'https://example.org/book/?', 'write the site’s whole address'],
  ['--url', 'https://example.org/#top', 'write the site’s whole address'],
  ['--url', 'https://example.org/a(b)/', 'without (.'],
  ['--url', "https://example.org/it's(1)/", "--url https://example.org/it's(1)/: write an address"],
  ['--url', 'https://example.org/100%/', 'with two digits after each %'],
  ['--base', '..', 'write a path'],
  ['--base', '/a/../b/', 'without a step upwards'],
  ['--base', '/a/%2E%2e/b/', 'without a step upwards'],
  ['--base', '/a%2Fb/', 'without a step upwards'],
  ['--base', '/a?b/', 'without ?.'],
  ['--base', '/a#b/', 'without #.'],
  ['--base', '/"><script>/', 'without ".'],
  ['--base', 'C:/Program Files/Git/repo/', 'without :.'],
  ['--base', '/a%0Ab/', 'write a path'],
  ['--base', '/100%/', 'with two digits after each %'],
  ['--base', 'https://example.org/', 'and the whole address with --url'],
])('%s %s is refused with exit code 2', (option, value, message) => {
  expect(() => readOptions([option, value])).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining(message) }),
  )
})
