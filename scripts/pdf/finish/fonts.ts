import { Dict, Name, PdfString, Ref } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { flate } from '../file/write.ts'
import { actualText, operations, textShowing } from './operations.ts'
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.ts'

/** How a document uses the glyphs of one font: those that stand for themselves, and those that say what they stand for. */
interface Uses {
  plain: Set<string>
  saying: Map<string, string>
}

/** The maps to Unicode of a document's fonts, by the number of their object. */
export class UnicodeMaps {
  private readonly file: PdfFile
  private readonly maps = new Map<number, Map<string, string>>()

  constructor(file: PdfFile) {
    this.file = file
  }

  /** The number of the map of a page's composite font; null where there is none. */
  numberOf(page: Dict, font: string): number | null {
    const fonts = this.file.resolve(this.file.dict(page.get('Resources')).get('Font'))
    const found = fonts instanceof Dict ? this.file.resolve(fonts.get(font)) : null
    // Only composite fonts have codes of two bytes.
    if (!(found instanceof Dict) || this.file.name(found.get('Subtype')) !== 'Type0') return null
    const map = found.get('ToUnicode')
    return map instanceof Ref ? map.number : null
  }

  get(number: number): Map<string, string> {
    const known = this.maps.get(number)
    if (known !== undefined) return known
    const map = readUnicodeMap(Buffer.from(this.file.bytes(new Ref(number))).toString('latin1'))
    this.maps.set(number, map)
    return map
  }

  /** What a code means in a page's font; null where the font does not say. */
  meaning(page: Dict, font: string, code: string): string | null {
    const number = this.numberOf(page, font)
    return number === null ? null : (this.get(number).get(code) ?? null)
  }
}

/**
 * Tells the fonts what their glyphs stand for. Where a glyph has several meanings, or is a ligature, Chromium says so
 * in the content alone, which few readers heed, and gives the font another meaning or none (ISO 14289-1, 7.21.7).
 * @param contentOf the unpacked content of a page
 */
export function mendFonts(file: PdfFile, maps: UnicodeMaps, contentOf: (page: Dict) => string): void {
  const uses = new Map<number, Uses>()
  for (const { dict: page } of file.pages()) {
    collect(contentOf(page), (font) => {
      const number = maps.numberOf(page, font)
      if (number === null) return null
      const known = uses.get(number) ?? { plain: new Set(), saying: new Map() }
      uses.set(number, known)
      return known
    })
  }
  for (const [number, { plain, saying }] of uses) {
    const map = maps.get(number)
    for (const [code, meaning] of saying) if (!plain.has(code) || map.get(code) === '\0') map.set(code, meaning)
    file.objects.set(number, flate(Buffer.from(writeUnicodeMap(map), 'latin1')))
  }
}

function collect(content: string, usesOf: (font: string) => Uses | null): void {
  let uses: Uses | null = null
  let meaning: string | null = null
  for (const operation of operations(content)) {
    const [first] = operation.operands
    if (operation.operator === 'Tf' && first instanceof Name) uses = usesOf(first.value)
    else if (operation.operator === 'BDC') meaning = actualText(operation)
    else if (operation.operator === 'EMC') meaning = null
    else if (textShowing.has(operation.operator) && first instanceof PdfString && uses !== null) {
      const codes = first.bytes.match(/[^]{2}/g) ?? []
      if (meaning === null) for (const code of codes) uses.plain.add(code)
      // A sequence that says its text says it once, for its first glyph.
      else if (meaning !== '' && codes[0] !== undefined) {
        uses.saying.set(codes[0], meaning)
        meaning = ''
      }
    }
  }
}
