import type { Dict } from '../file/objects.ts'
import { Ref } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { flate } from '../file/write.ts'
import type { Ligature } from './content.ts'

/** Tells the fonts of a page what their ligatures stand for, where Chromium left U+0000 (ISO 14289-1, 7.21.7). */
export function mendFonts(file: PdfFile, page: Dict, ligatures: readonly Ligature[]): void {
  const fonts = file.dict(file.dict(page.get('Resources')).get('Font'))
  for (const [name, ofFont] of Map.groupBy(ligatures, ({ font }) => font)) {
    const font = file.dict(fonts.get(name))
    const map = font.get('ToUnicode')
    if (!(map instanceof Ref)) continue
    const source = Buffer.from(file.bytes(map)).toString('latin1')
    let mended = source
    for (const { code, letters } of ofFont) {
      const units = Buffer.from(letters, 'utf16le').swap16().toString('hex').toUpperCase()
      mended = mended.replace(`<${code}> <0000>`, `<${code}> <${units}>`)
    }
    if (mended !== source) file.objects.set(map.number, flate(Buffer.from(mended, 'latin1')))
  }
}
