import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../scripts/site/data/csv.ts'

describe('CSV by RFC 4180', () => {
  it('quotes commas, quotes and line breaks, and leaves gaps empty', () => {
    const rows = [
      { id: 'a', text: 'Said "no", twice' },
      { id: 'b', text: 'one\ntwo', part: 1 },
      { id: 'c', text: null },
    ]
    expect(csvOf({ name: 'x', rows, records: [] })).toBe(
      'id,text,part\r\na,"Said ""no"", twice",\r\nb,"one\ntwo",1\r\nc,,\r\n',
    )
  })
})
