import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../../scripts/site/files/data/csv.ts'

describe('CSV by RFC 4180', () => {
  it('quotes commas, quotes and line breaks, and leaves gaps empty', () => {
    const rows = [
      { id: 'a', text: 'Said "no", twice' },
      { id: 'b', text: 'one\ntwo', part: 1 },
      { id: 'c', text: null },
    ]
    expect(csvOf({ name: 'x', key: ['id'], rows, records: [] })).toBe(
      'id,text,part\r\na,"Said ""no"", twice",\r\nb,"one\ntwo",1\r\nc,,\r\n',
    )
  })

  it('begins with the name of the first column, which a byte order mark would change', () => {
    expect(csvOf({ name: 'x', key: ['id'], rows: [{ id: 'ćšđ' }], records: [] })).toMatch(/^id\r\nćšđ\r\n$/)
  })

  it.each([
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1 more', "'+1 more"],
    ['-x', "'-x"],
    ['＝1＋1', "'＝1＋1"],
    ['\n=1+1', `"'\n=1+1"`],
    ['-0044-03-15', '-0044-03-15'],
    ['2022-03', '2022-03'],
    ['a = b', 'a = b'],
  ])('makes no formula of %s', (text, cell) => {
    expect(csvOf({ name: 'x', key: ['id'], rows: [{ text }], records: [] })).toBe(`text\r\n${cell}\r\n`)
  })
})
