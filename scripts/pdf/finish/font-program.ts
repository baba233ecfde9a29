import type { Dict } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { TrueType } from '../file/true-type.ts'
import { flate } from '../file/write.ts'

/** A glyph that is drawn at a place, in units of the font. */
export interface Drawn {
  code: string
  x: number
  y: number
}

/** The glyphs of a composite font, whose codes are their numbers (ISO 32000-1, 9.7.4.2), and those that are added to it. */
export class FontProgram {
  readonly unitsPerEm: number
  private readonly font: TrueType
  private readonly file: PdfFile
  private readonly descendant: Dict
  /** What was added, by what it draws, how wide it is and what it means. */
  private readonly added = new Map<string, string>()

  private constructor(file: PdfFile, descendant: Dict, font: TrueType) {
    this.file = file
    this.descendant = descendant
    this.font = font
    this.unitsPerEm = font.unitsPerEm
  }

  /** Reads the program of a Type 0 font; null where it is not a TrueType one. */
  static of(file: PdfFile, font: Dict): FontProgram | null {
    const descendant = file.dict(file.array(font.get('DescendantFonts'))[0])
    const program = file.dict(descendant.get('FontDescriptor')).get('FontFile2')
    const isPlain = file.name(descendant.get('CIDToGIDMap')) === 'Identity'
    return isPlain && program !== undefined
      ? new FontProgram(file, descendant, new TrueType(file.bytes(program)))
      : null
  }

  /** How far a code moves the pen, in units of the font. */
  advance(code: string): number {
    return this.font.advance(glyphOf(code))
  }

  /** The code of a glyph that draws all of those, made where there is none yet; null where the font is full. */
  drawing(drawn: readonly Drawn[], advance: number, meaning: string): string | null {
    const key = JSON.stringify([drawn, advance, meaning])
    const known = this.added.get(key)
    if (known !== undefined) return known
    const glyph = this.font.add(
      drawn.map(({ code, x, y }) => ({ glyph: glyphOf(code), x, y })),
      advance,
    )
    if (glyph === null) return null
    const code = String.fromCharCode(glyph >> 8, glyph & 0xff)
    this.added.set(key, code)
    return code
  }

  /** Writes the font back with what was added. */
  write(): void {
    if (this.added.size === 0) return
    const { file, descendant } = this
    const bytes = this.font.write()
    const descriptor = file.dict(descendant.get('FontDescriptor'))
    descriptor.set('FontFile2', file.add(flate(bytes, { Length1: bytes.length })))
    const widths = [...this.added.values()].flatMap((code) => [
      glyphOf(code),
      [Math.round((1000 * this.advance(code)) / this.unitsPerEm)],
    ])
    descendant.set('W', [...file.array(descendant.get('W')), ...widths])
  }
}

const glyphOf = (code: string): number => (code.charCodeAt(0) << 8) | code.charCodeAt(1)
