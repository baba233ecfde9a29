import { describe, expect, it } from 'vitest'
import { dateString, dict, PdfString, readText, text } from '../../../scripts/pdf/file/objects.ts'

describe('a text string', () => {
  it('is plain where it is plain ASCII', () => {
    expect(text('A (plain) one').bytes).toBe('A (plain) one')
  })

  it('is UTF-16 with its mark where it is not', () => {
    expect(text('ë').bytes).toBe('\xfe\xff\x00\xeb')
  })

  it.each(['', 'plain', 'Đorđević', 'Ћирилица', '𝕬 and 😀', 'line\nbreak'])(
    'says again what it was made of: %s',
    (value) => {
      expect(readText(text(value))).toBe(value)
    },
  )

  it('is read where another program wrote it', () => {
    expect(readText(new PdfString('plain'))).toBe('plain')
  })
})

it('a date is in UTC, whatever the time zone', () => {
  expect(dateString(new Date('2025-03-18T23:30:05+02:00')).bytes).toBe('D:20250318213005Z')
})

it('a dictionary leaves out what is undefined', () => {
  expect([...dict({ A: 1, B: undefined, C: null }).keys()]).toEqual(['A', 'C'])
})
