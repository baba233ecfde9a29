import { describe, expect, it } from 'vitest'
import { dict, name, type PdfValue } from '../../../scripts/pdf/file/objects.ts'
import { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { flate } from '../../../scripts/pdf/file/write.ts'
import { Fonts } from '../../../scripts/pdf/finish/fonts.ts'
import { readUnicodeMap, writeUnicodeMap } from '../../../scripts/pdf/finish/unicode-map.ts'

/** A page whose font F1 says that code 1 is an "a" and leaves code 2 open, and whose font F2 has codes of one byte. */
function pageWithFonts() {
  const file = new PdfFile(new Map<number, PdfValue>([[1, dict({})]]), dict({ Root: dict({}) }))
  const map = file.add(
    flate(
      Buffer.from(
        writeUnicodeMap(
          new Map([
            ['\0\x01', 'a'],
            ['\0\x02', '\0'],
          ]),
        ),
        'latin1',
      ),
    ),
  )
  const composite = file.add(dict({ Type: name('Font'), Subtype: name('Type0'), ToUnicode: map }))
  const simple = file.add(dict({ Type: name('Font'), Subtype: name('TrueType') }))
  const list = dict({ F1: composite, F2: simple })
  return { file, list, page: dict({ Resources: dict({ Font: list }) }), fonts: new Fonts(file) }
}

describe('Fonts', () => {
  it('has the font itself say what it leaves open, and what it says already', () => {
    const { page, fonts } = pageWithFonts()
    expect(fonts.saying(page, 'F1', '\0\x01', 'a')).toBe('F1')
    expect(fonts.saying(page, 'F1', '\0\x02', 'ffi')).toBe('F1')
    expect(fonts.meaning(page, 'F1', '\0\x02')).toBe('ffi')
  })

  it('lists a font once more for each further meaning of a glyph, and writes what each says', () => {
    const { file, list, page, fonts } = pageWithFonts()
    const names = ['а', 'α', 'а'].map((letter) => fonts.saying(page, 'F1', '\0\x01', letter))
    expect(names).toEqual(['F1.1', 'F1.2', 'F1.1'])
    fonts.write()
    const said = ['F1', 'F1.1', 'F1.2'].map((each) => {
      const unicode = file.dict(list.get(each)).get('ToUnicode')
      return readUnicodeMap(Buffer.from(file.bytes(unicode)).toString('latin1')).get('\0\x01')
    })
    expect(said).toEqual(['a', 'а', 'α'])
  })

  it('knows nothing of a font with other codes, or of none', () => {
    const { page, fonts } = pageWithFonts()
    expect(fonts.saying(page, 'F2', '\0\x01', 'a')).toBeNull()
    expect(fonts.meaning(page, 'F3', '\0\x01')).toBeNull()
  })
})
