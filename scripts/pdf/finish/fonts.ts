import { hasRightToLeft } from '../../facts/values/direction.ts'
import { Dict, Ref } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { flate } from '../file/write.ts'
import { FontProgram } from './font-program.ts'
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.ts'

/** What the codes of a font mean, and the object that says so. */
interface Voice {
  font: Ref
  map: Map<string, string>
  unicode: Ref
  /** Whether it has letters that are read from right to left; null until somebody asks. */
  rightToLeft: boolean | null
}

/**
 * The composite fonts of a document and what they say that their glyphs mean (ISO 32000-1, 9.10.3; ISO 14289-1, 7.21.7).
 * A font says one thing of each glyph. Where a glyph means another as well, the font is listed once more, with the same
 * glyphs and a map of its own.
 */
export class Fonts {
  private readonly file: PdfFile
  /** Each font with those listed once more, by its number. */
  private readonly voices = new Map<number, Voice[]>()
  /** The glyphs of each font, by the same numbers; read when they are first asked for. */
  private readonly programs = new Map<number, FontProgram | null>()

  constructor(file: PdfFile) {
    this.file = file
  }

  /** What the codes of a page's font mean; null where it is none with codes of two bytes. */
  mapOf(page: Dict, name: string): ReadonlyMap<string, string> | null {
    return this.voicesOf(page, name)[0]?.map ?? null
  }

  /** What a code means in a page's font; null where the font does not say. */
  meaning(page: Dict, name: string, code: string): string | null {
    return this.mapOf(page, name)?.get(code) ?? null
  }

  /** The name under which the page has a font with the same glyphs that says this of the code; null where it cannot. */
  saying(page: Dict, name: string, code: string, meaning: string): string | null {
    const voices = this.voicesOf(page, name)
    if (voices.length === 0) return null
    const free = ({ map }: Voice): boolean => [undefined, '\0', meaning].includes(map.get(code))
    const found = voices.findIndex(free)
    const index = found === -1 ? voices.push(this.another(voices[0])) - 1 : found
    const voice = voices[index]
    if (voice === undefined) return null
    voice.map.set(code, meaning)
    if (index === 0) return name
    this.listOf(page)?.set(`${name}.${index}`, voice.font)
    return `${name}.${index}`
  }

  /** Whether a page's fonts have letters that are read from right to left. */
  hasRightToLeft(page: Dict): boolean {
    return [...(this.listOf(page)?.keys() ?? [])].some((name) => {
      const [voice] = this.voicesOf(page, name)
      return voice !== undefined && (voice.rightToLeft ??= hasRightToLeft([...voice.map.values()].join('')))
    })
  }

  /** The glyphs of a page's font; null where none can be added to them. */
  programOf(page: Dict, name: string): FontProgram | null {
    const font = this.listOf(page)?.get(name)
    if (!(font instanceof Ref) || this.voicesOf(page, name).length === 0) return null
    const known = this.programs.get(font.number)
    if (known !== undefined) return known
    const program = FontProgram.of(this.file, this.file.dict(font))
    this.programs.set(font.number, program)
    return program
  }

  /** Writes the maps back, and the glyphs where some were added. */
  write(): void {
    for (const program of this.programs.values()) program?.write()
    for (const { map, unicode } of [...this.voices.values()].flat()) {
      this.file.objects.set(unicode.number, flate(Buffer.from(writeUnicodeMap(map), 'latin1')))
    }
  }

  private voicesOf(page: Dict, name: string): Voice[] {
    const font = this.listOf(page)?.get(name)
    if (!(font instanceof Ref)) return []
    const known = this.voices.get(font.number) ?? this.read(font)
    this.voices.set(font.number, known)
    return known
  }

  private listOf(page: Dict): Dict | null {
    const fonts = this.file.resolve(this.file.dict(page.get('Resources')).get('Font'))
    return fonts instanceof Dict ? fonts : null
  }

  private read(font: Ref): Voice[] {
    const dict = this.file.dict(font)
    const unicode = dict.get('ToUnicode')
    if (this.file.name(dict.get('Subtype')) !== 'Type0' || !(unicode instanceof Ref)) return []
    return [
      {
        font,
        map: readUnicodeMap(Buffer.from(this.file.bytes(unicode)).toString('latin1')),
        unicode,
        rightToLeft: null,
      },
    ]
  }

  private another(first: Voice | undefined): Voice {
    const unicode = this.file.add(null)
    const dict = first === undefined ? [] : this.file.dict(first.font)
    return {
      font: this.file.add(new Dict([...dict, ['ToUnicode', unicode]])),
      map: new Map(),
      unicode,
      rightToLeft: null,
    }
  }
}
