import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../scripts/pdf/file/read.ts'
import { readText, Dict, PdfString, Ref, type PdfValue } from '../../../scripts/pdf/file/objects.ts'
import type { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { nameTree } from '../../../scripts/pdf/finish/name-tree.ts'
import { setOutlineTitles } from '../../../scripts/pdf/finish/outline.ts'
import { dropContent, mapRoles, mendStructure } from '../../../scripts/pdf/finish/structure.ts'
import {
  descendants,
  isContent,
  isElement,
  readStructure,
  writeStructure,
  type Element,
} from '../../../scripts/pdf/finish/structure-tree.ts'
import { plainPdf } from '../file/small-files.ts'

/** Two pages, and elements from number 6 on; the first is the root's. */
const tagged = (...elements: string[]): PdfFile =>
  readPdf(
    plainPdf([
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]>>',
      '<</Type/Page>>',
      '<</Type/Page>>',
      '<</Type/StructTreeRoot/K 6 0 R>>',
      ...elements,
    ]),
  )

/** The tree as text: P(0 1) is a paragraph of two runs, and 1' is a run on the second page. */
const spelled = ({ type, kids }: Element): string =>
  `${type}(${kids.map((kid) => (isElement(kid) ? spelled(kid) : isContent(kid) ? `${kid.mcid}${kid.page.number === 4 ? "'" : ''}` : '@')).join(' ')})`

function mended(...elements: string[]): { tree: string; artifacts: number[]; file: PdfFile; all: Element[] } {
  const file = tagged(...elements)
  const all = readStructure(file)
  const artifacts = mendStructure(file, all).map(({ mcid }) => mcid)
  return { tree: all.map(spelled).join(), artifacts, file, all }
}

describe('mendStructure', () => {
  it('gives runs that say nothing to their parent, and leaves those that have a language', () => {
    const { tree } = mended(
      '<</S/P/K[7 0 R 8 0 R 9 0 R]>>',
      '<</S/NonStruct/Pg 3 0 R/K[0 1]>>',
      '<</S/NonStruct/Pg 3 0 R/K 2/Lang(sq)>>',
      '<</S/NonStruct>>',
    )
    expect(tree).toBe('P(0 1 NonStruct(2))')
  })

  it('gives an item of a list its body', () => {
    expect(
      mended('<</S/L/K 7 0 R>>', '<</S/LI/K[8 0 R 9 0 R]>>', '<</S/Lbl/Pg 3 0 R/K 0>>', '<</S/P/Pg 3 0 R/K 1>>').tree,
    ).toBe('L(LI(Lbl(0) LBody(P(1))))')
  })

  it('reads the head of a table once, though it is drawn on each page', () => {
    const { tree, artifacts } = mended(
      '<</S/TR/K[7 0 R 8 0 R]>>',
      '<</S/TH/Pg 3 0 R/K[0 9 0 R]>>',
      '<</S/TH/Pg 3 0 R/K 1>>',
      '<</Type/MCR/Pg 4 0 R/MCID 0>>',
    )
    expect(tree).toBe('TR(TH(0) TH(1))')
    expect(artifacts).toEqual([0])
  })

  it('leaves a row that only begins with a head', () => {
    const { tree } = mended(
      '<</S/TR/K[7 0 R 8 0 R]>>',
      '<</S/TH/Pg 3 0 R/K[0 9 0 R]>>',
      '<</S/TD/Pg 3 0 R/K 1>>',
      '<</Type/MCR/Pg 4 0 R/MCID 0>>',
    )
    expect(tree).toBe("TR(TH(0 0') TD(1))")
  })

  it('takes a figure around a figure for a group', () => {
    const { tree } = mended(
      '<</S/Figure/K[7 0 R 8 0 R]>>',
      '<</S/Figure/Alt(A map)/Pg 3 0 R/K 0>>',
      '<</S/Caption/Pg 3 0 R/K 1>>',
    )
    expect(tree).toBe('NonStruct(Figure(0) Caption(1))')
  })
})

it('dropContent takes content out of the tree, and what is empty then', () => {
  const { file, all } = mended('<</S/Document/K[7 0 R 8 0 R]>>', '<</S/P/Pg 3 0 R/K[0 1]>>', '<</S/P/Pg 4 0 R/K 0>>')
  dropContent(all, [
    { page: new Ref(4), mcid: 0 },
    { page: new Ref(3), mcid: 1 },
  ])
  expect(all.map(spelled)).toEqual(['Document(P(0))'])
  expect(file.pages()).toHaveLength(2)
})

describe('writeStructure', () => {
  const file = tagged(
    '<</S/Document/K[7 0 R 8 0 R]>>',
    '<</S/P/Pg 3 0 R/K[1 10 0 R]>>',
    '<</S/Link/Pg 3 0 R/K[0 11 0 R]>>',
    '<</Type/Annot/Subtype/Link>>',
    '<</Type/MCR/Pg 4 0 R/MCID 0>>',
    '<</Type/OBJR/Pg 3 0 R/Obj 9 0 R>>',
  )
  const before = readStructure(file)
  writeStructure(file, before)

  it('writes what is read again as the same', () => {
    expect(readStructure(file).map(spelled)).toEqual(["Document(P(1 0') Link(0 @))"])
    expect(descendants(readStructure(file))).toHaveLength(3)
  })

  it('leads from content and from a link to their element', () => {
    const root = file.dict(file.catalog.get('StructTreeRoot'))
    const numbers = file.array(file.dict(root.get('ParentTree')).get('Nums'))
    const pairs = new Map(
      numbers.flatMap((key, at) => (at % 2 === 0 ? [[key, file.resolve(numbers[at + 1])] as const] : [])),
    )
    expect(pairs.get(0)).toEqual([new Ref(8), new Ref(7)])
    expect(pairs.get(1)).toEqual([new Ref(7)])
    expect(pairs.get(2)).toBe(file.resolve(new Ref(8)))
    expect(file.dict(new Ref(9)).get('StructParent')).toBe(2)
    expect(root.get('ParentTreeNextKey')).toBe(3)
  })
})

it('mapRoles says what the types of Chromium stand for', () => {
  const file = tagged('<</S/P>>')
  mapRoles(file)
  const roles = file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('RoleMap'))
  expect([file.name(roles.get('Em')), file.name(roles.get('Strong'))]).toEqual(['Span', 'Span'])
})

it('a name tree is sorted by bytes, five hundred names to a leaf', () => {
  const file = tagged('<</S/P>>')
  nameTree(
    file,
    'Dests',
    Array.from({ length: 501 }, (_, index) => [`n${index}`, index] as const),
  )
  const kids = file.array(file.dict(file.dict(file.catalog.get('Names')).get('Dests')).get('Kids'))
  const leaves = kids.map((kid) => file.array(file.dict(kid).get('Names')))
  expect(leaves.map(({ length }) => length)).toEqual([1_000, 2])
  const names = leaves.flat().flatMap((each) => (each instanceof PdfString ? [each.bytes] : []))
  expect(names).toEqual(names.toSorted())
  expect(file.array(file.dict(kids[0]).get('Limits'))).toEqual([leaves[0]?.[0], leaves[0]?.[998]])
})

describe('setOutlineTitles', () => {
  const outline = (): PdfFile =>
    readPdf(
      plainPdf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>',
        '<</Type/Pages/Kids[]>>',
        '<</First 4 0 R>>',
        '<</Title(Thebook)/First 5 0 R>>',
        '<</Title(One)/Next 6 0 R>>',
        '<</Title(Two)>>',
      ]),
    )
  const titleOf = (file: PdfFile, number: number): string =>
    readText((file.objects.get(number) as Dict).get('Title') as PdfString & PdfValue)

  it('gives each entry the words of its heading', () => {
    const file = outline()
    setOutlineTitles(file, ['The book', 'Önë', 'Two'])
    expect([4, 5, 6].map((number) => titleOf(file, number))).toEqual(['The book', 'Önë', 'Two'])
  })

  it('leaves an outline as it is that is not the headings', () => {
    const file = outline()
    const before = [4, 5, 6].map((number) => titleOf(file, number))
    setOutlineTitles(file, ['The book'])
    expect([4, 5, 6].map((number) => titleOf(file, number))).toEqual(before)
  })
})
