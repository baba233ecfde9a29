import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Dict, dict, PdfString, readText, Ref } from '../../../scripts/pdf/file/objects.ts'
import { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { attachData } from '../../../scripts/pdf/finish/attachment.ts'
import { setMetadata, setOutputIntent, setPageLabels } from '../../../scripts/pdf/finish/metadata.ts'
import { renumberNodes } from '../../../scripts/pdf/finish/node-names.ts'
import { srgbProfile } from '../../../scripts/pdf/finish/srgb.ts'
import { readUnicodeMap, writeUnicodeMap } from '../../../scripts/pdf/finish/unicode-map.ts'
import { fictionalSite } from '../../site/rendered.ts'
import { printJobs } from '../../../scripts/pdf/jobs.ts'
import type { PrintJob } from '../../../scripts/pdf/job.ts'

const [planned] = printJobs(await fictionalSite())
if (planned === undefined) throw new Error('the fixture has no book')
const job: PrintJob = {
  ...planned,
  title: 'Ships & <Harbours>',
  date: new Date('2020-02-02T02:02:02Z'),
  url: '',
  out: '',
}

const emptyFile = (): PdfFile =>
  new PdfFile(
    new Map([
      [1, new Dict()],
      [2, dict({ Producer: new PdfString('Skia'), CreationDate: new PdfString('D:20301231') })],
    ]),
    dict({ Root: new Ref(1), Info: new Ref(2) }),
  )

describe('setMetadata', () => {
  const file = emptyFile()
  setMetadata(file, job)
  const packet = Buffer.from(file.bytes(file.catalog.get('Metadata'))).toString('utf8')

  it('says what the book is, and keeps who wrote the file', () => {
    const info = [...file.info].map(([key, value]) => [key, readText(value as PdfString)])
    expect(Object.fromEntries(info)).toEqual({
      Title: 'Ships & <Harbours>',
      Subject: job.subject,
      Author: 'Desk for Invented Affairs; Ada Example',
      Creator: 'Pactbook',
      Producer: 'Skia',
      CreationDate: 'D:20200202020202Z',
      ModDate: 'D:20200202020202Z',
    })
  })

  it('says the same as XMP, with nothing that would be markup', () => {
    expect(packet).toContain('<rdf:li xml:lang="x-default">Ships &amp; &lt;Harbours&gt;</rdf:li>')
    expect(packet).toContain('<xmp:CreateDate>2020-02-02T02:02:02Z</xmp:CreateDate>')
    expect(packet).toContain('<rdf:li>Ada Example</rdf:li>')
    expect(packet).not.toContain('2030')
  })

  it('has pages side by side in the order of the language', () => {
    const orders = ['en', 'ar', 'az-Arab', 'ar-Latn'].map((lang) => {
      const book = emptyFile()
      setMetadata(book, { ...job, lang })
      return book.name(book.dict(book.catalog.get('ViewerPreferences')).get('Direction'))
    })
    expect(orders).toEqual([null, 'R2L', 'R2L', null])
  })

  it('leaves out authors where there are none', () => {
    const nobody = emptyFile()
    setMetadata(nobody, { ...job, authors: [] })
    expect(nobody.info.has('Author')).toBe(false)
    expect(Buffer.from(nobody.bytes(nobody.catalog.get('Metadata'))).toString('utf8')).not.toContain('dc:creator')
  })
})

describe('setPageLabels', () => {
  const labelsWith = (front: number): unknown => {
    const file = emptyFile()
    setPageLabels(file, front)
    const numbers = file.array(file.dict(file.catalog.get('PageLabels')).get('Nums'))
    return numbers.map((each) => (each instanceof Dict ? file.name(each.get('S')) : each))
  }

  it('has roman numerals for the front matter and arabic ones after it', () => {
    expect(labelsWith(3)).toEqual([0, 'r', 3, 'D'])
  })

  it('has arabic ones alone where there is no front matter', () => {
    expect(labelsWith(0)).toEqual([0, 'D'])
  })
})

describe('attachData', () => {
  it('carries the facts with their size and their digest, as a file of its own and an associated one', () => {
    const file = emptyFile()
    attachData(file, { ...job, data: { name: 'a.json', description: 'Đ', json: '{"a":"ë"}' } })
    const specification = file.dict(file.array(file.catalog.get('AF'))[0])
    const stream = file.dict(specification.get('EF')).get('F')
    const bytes = Buffer.from(file.bytes(stream))
    expect(bytes.toString('utf8')).toBe('{"a":"ë"}')
    expect(readText(specification.get('Desc') as PdfString)).toBe('Đ')
    const parameters = (file.resolve(stream) as unknown as { dict: Dict }).dict.get('Params')
    expect(file.dict(parameters).get('Size')).toBe(10)
    expect((file.dict(parameters).get('CheckSum') as PdfString).bytes).toBe(
      createHash('md5').update(bytes).digest().toString('latin1'),
    )
    expect(file.dict(file.catalog.get('Names')).has('EmbeddedFiles')).toBe(true)
  })
})

describe('the colour profile', () => {
  const profile = Buffer.from(srgbProfile())

  it('is one: its size, its kind and its mark', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  })

  it('has primaries that add up to its white', () => {
    const tag = (signature: string): number[] => {
      const at = profile.indexOf(signature, 128, 'latin1')
      const offset = profile.readUInt32BE(at + 4)
      return [8, 12, 16].map((each) => profile.readInt32BE(offset + each) / 65_536)
    }
    const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(tag)
    for (const axis of [0, 1, 2]) {
      const sum = [red, green, blue].reduce((total, primary) => total + (primary?.[axis] ?? 0), 0)
      expect(sum).toBeCloseTo(white?.[axis] ?? 0, 3)
    }
  })

  it('is set as what the colours mean', () => {
    const file = emptyFile()
    setOutputIntent(file)
    const intent = file.dict(file.array(file.catalog.get('OutputIntents'))[0])
    expect(Buffer.from(file.bytes(intent.get('DestOutputProfile')))).toEqual(profile)
  })
})

describe('a map to Unicode', () => {
  it('is read with its letters, its ligatures and its ranges', () => {
    const source =
      '2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange'
    const read = [...readUnicodeMap(source)].map(([code, letters]) => [code.charCodeAt(1), letters])
    expect(read).toEqual([
      [1, 'A'],
      [2, 'fi'],
      [16, 'a'],
      [17, 'b'],
      [18, 'c'],
    ])
  })

  it('is written so that it is read as the same, a hundred codes to a block', () => {
    const map = new Map(
      Array.from({ length: 250 }, (_, code) => [String.fromCharCode(code >> 8, code & 255), `𝕬${code}`]),
    )
    const written = writeUnicodeMap(map)
    expect(readUnicodeMap(written)).toEqual(map)
    expect(written.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar'])
  })
})

describe('renumberNodes', () => {
  it('gives two prints of one page the same names, and moves nothing', () => {
    const print = (...numbers: number[]): Buffer =>
      Buffer.from(numbers.map((number) => `(node${String(number).padStart(8, '0')})`).join(' '))
    const first = renumberNodes(print(12, 40, 12, 41))
    expect(first).toEqual(renumberNodes(print(112, 240, 112, 941)))
    expect(Buffer.from(first).toString()).toBe('(node00000001) (node00000002) (node00000001) (node00000003)')
  })
})
