import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { TrueType } from '../../../scripts/pdf/file/true-type.ts'
import { packageFile } from '../../../scripts/site/files/package-file.ts'

const woff = packageFile('@fontsource/source-sans-3', 'files/source-sans-3-latin-400-normal.woff2')
const bytes = await subsetFont(await readFile(woff), 'aio .', { targetFormat: 'sfnt' })
const asFont = (data: Uint8Array): Font => create(Buffer.from(data)) as Font
const glyphsOf = (text: string): number[] =>
  asFont(bytes)
    .glyphsForString(text)
    .map(({ id }) => id)

describe('TrueType', () => {
  it('adds a glyph that is drawn from others', () => {
    const font = new TrueType(bytes)
    const [a = 0, dot = 0] = glyphsOf('a.')
    const added = font.add(
      [
        { glyph: a, x: 0, y: 0 },
        { glyph: dot, x: 300, y: -40 },
      ],
      777,
    )
    const read = asFont(font.write()).getGlyph(added ?? -1)
    const moved = asFont(bytes).getGlyph(dot).path.translate(300, -40)
    expect(read.advanceWidth).toBe(777)
    expect(read.path.toSVG()).toBe(asFont(bytes).getGlyph(a).path.toSVG() + moved.toSVG())
    expect(font.advance(added ?? -1)).toBe(777)
  })

  it('adds a glyph that draws nothing, and leaves the others', () => {
    const font = new TrueType(bytes)
    const [space = 0, o = 0] = glyphsOf(' o')
    const added = [font.add([], 12), font.add([{ glyph: space, x: 5, y: 5 }], 0)]
    const read = asFont(font.write())
    expect(added.map((glyph) => read.getGlyph(glyph ?? -1).path.toSVG())).toEqual(['', ''])
    expect(read.getGlyph(o).path.toSVG()).toBe(asFont(bytes).getGlyph(o).path.toSVG())
    expect(read.getGlyph(o).advanceWidth).toBe(asFont(bytes).getGlyph(o).advanceWidth)
  })

  it('writes checksums that are right', () => {
    const font = new TrueType(bytes)
    font.add([], 1)
    const whole = font.write()
    let sum = 0
    for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })

  it('is full with 65,535 glyphs', () => {
    const font = new TrueType(bytes)
    let last: number | null = 0
    for (let count = 0; count < 65_600 && last !== null; count++) last = font.add([], 1)
    expect(last).toBeNull()
  })

  it('refuses what is no font', () => {
    expect(() => new TrueType(Buffer.alloc(40))).toThrow(RangeError)
  })
})
