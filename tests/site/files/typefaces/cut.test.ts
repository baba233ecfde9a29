import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { chooseFonts } from '../../../../scripts/site/files/typefaces/choose.ts'
import { printCutting } from '../../../../scripts/site/files/typefaces/cut.ts'

it.each([
  ['Thai', 'น้ำ', '\u0E4D\u0E32'],
  ['Lao', 'ນ້ຳ', '\u0ECD\u0EB2'],
  ['Bengali', 'যৌথ', '\u09C7\u09D7'],
  ['Tamil', 'கொ', '\u0BC6\u0BBE'],
  ['Sinhala', 'කෝ', '\u0DD9\u0DCA'],
  ['Malayalam', 'കൊ', '\u0D46\u0D3E'],
  ['Khmer', 'កើ', '\u17C1'],
])('a font cut down to %s has the pieces that %s is drawn from', async (_, text, pieces) => {
  const { faces } = await chooseFonts(text, () => new Map(), printCutting)
  expect(faces).not.toEqual([])
  for (const { bytes, letters } of faces) {
    const font = create(bytes)
    const held = new Set('characterSet' in font ? font.characterSet : [])
    for (const piece of pieces) expect(held.has(piece.codePointAt(0) ?? 0), piece).toBe(true)
    // A browser looks for the pieces only within the unicode-range.
    for (const piece of pieces) expect(letters.join('')).toContain(piece)
  }
})
