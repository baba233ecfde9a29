import { beforeEach, describe, expect, it } from 'vitest'
import { Dict, PdfString, readText, Ref } from '../../../scripts/pdf/file/objects.ts'
import type { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { readPdf } from '../../../scripts/pdf/file/read.ts'
import { setDestinations, setLinks } from '../../../scripts/pdf/finish/links.ts'
import { isLink, readStructure, type Element } from '../../../scripts/pdf/finish/structure-tree.ts'
import type { Measures } from '../../../scripts/pdf/measure/measure.ts'
import { plainPdf } from '../file/small-files.ts'

/** One link over two pages: an area on the first, its words on the second. */
const linked = (address: string): PdfFile =>
  readPdf(
    plainPdf([
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]>>',
      '<</Type/Page/Annots[7 0 R]>>',
      '<</Type/Page/Annots[8 0 R]>>',
      '<</Type/StructTreeRoot/K 6 0 R>>',
      '<</S/Link/K[9 0 R 10 0 R 11 0 R]>>',
      `<</Rect[10 50 90 62]/A<</S/URI/URI(${address})>>>>`,
      `<</Rect[10 700 90 712]/A<</S/URI/URI(${address})>>>>`,
      '<</Type/OBJR/Pg 3 0 R/Obj 7 0 R>>',
      '<</Type/OBJR/Pg 4 0 R/Obj 8 0 R>>',
      '<</Type/MCR/Pg 4 0 R/MCID 5>>',
    ]),
  )

const measures: Measures = {
  pages: 2,
  front: 1,
  spots: new Map([['fact', { page: 1, left: 10, top: 600 }]]),
  targets: [{ page: 0, left: 10, top: 500 }],
  headings: [],
}

const linkOf = (file: PdfFile): Dict => file.dict(new Ref(8))
const saysOf = (file: PdfFile): string => readText(linkOf(file).get('Contents') as PdfString)

describe('setLinks', () => {
  let file: PdfFile
  let elements: Element[]
  const set = (address: string, at = { x: 10, y: 703 }): void => {
    file = linked(address)
    elements = readStructure(file)
    setLinks(file, elements, new Map([[4, new Map([[5, [at]]])]]), measures, 'Page {}')
  }

  it('moves an area to its words where none lies on them', () => {
    set('http://link.invalid/fact', { x: 11, y: 650 })
    expect(elements[0]?.kids.filter(isLink)).toHaveLength(1)
    expect(linkOf(file).get('Rect')).toEqual([11, 647, 91, 659])
  })

  it('drops the area on the page before, from its page and from the tree', () => {
    set('http://link.invalid/fact')
    expect(file.array(file.pages()[0]?.dict.get('Annots'))).toEqual([])
    expect(file.array(file.pages()[1]?.dict.get('Annots'))).toEqual([new Ref(8)])
    expect(elements[0]?.kids.filter(isLink).map(({ annotation }) => annotation.number)).toEqual([8])
  })

  it('leads to what has that id, and says on which page it stands', () => {
    set('http://link.invalid/fact')
    expect(readText(linkOf(file).get('Dest') as PdfString)).toBe('fact')
    expect(linkOf(file).has('A')).toBe(false)
    expect(saysOf(file)).toBe('Page 1')
  })

  it('leads a page number to the place that it was measured from', () => {
    set('http://number.invalid/0')
    expect(linkOf(file).get('Dest')).toEqual([new Ref(3), expect.objectContaining({ value: 'XYZ' }), null, 508, null])
    expect(saysOf(file)).toBe('Page i')
  })

  it('leaves a link out of the document, and says its address', () => {
    set('https://known.example/a')
    expect(linkOf(file).has('A')).toBe(true)
    expect(saysOf(file)).toBe('https://known.example/a')
  })

  it('refuses what is not in print', () => {
    expect(() => set('http://link.invalid/nowhere')).toThrow('a link leads to /nowhere, which is not in print')
  })
})

describe('setDestinations', () => {
  let file: PdfFile
  beforeEach(() => {
    file = linked('https://known.example/')
    setDestinations(file, measures)
  })

  it('names the place of each id, with air above it', () => {
    const [leaf] = file.array(file.dict(file.dict(file.catalog.get('Names')).get('Dests')).get('Kids'))
    const [id, place] = file.array(file.dict(leaf).get('Names'))
    expect(id).toEqual(new PdfString('fact'))
    expect(place).toEqual([new Ref(4), expect.objectContaining({ value: 'XYZ' }), null, 608, null])
  })
})
