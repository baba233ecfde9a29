import { dict, name } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { isContent, isElement, type Content, type Element, type Kid } from './structure-tree.ts'

/**
 * Mends the structure tree that Chromium makes, in place.
 * @returns the content that belongs to no element any more and is to be an artifact
 */
export function mendStructure(file: PdfFile, elements: Element[]): Content[] {
  const artifacts: Content[] = []
  const mend = (element: Element): void => {
    // Before its kids are mended, since a kid that has lost its own runs looks like one.
    hoistRuns(element)
    element.kids.filter(isElement).forEach(mend)
    if (element.type === 'TR') artifacts.push(...dropRepeats(element))
    if (element.type === 'LI') wrapBody(file, element)
    if (element.type === 'Figure') unnestFigure(element)
  }
  elements.forEach(mend)
  return artifacts
}

/** Takes content out of the tree, and the elements that then hold nothing. */
export function dropContent(elements: readonly Element[], dropped: readonly Content[]): void {
  const keys = new Set(dropped.map(({ page, mcid }) => `${page.number} ${mcid}`))
  const prune = (element: Element): void => {
    if (element.kids.length === 0) return
    element.kids.filter(isElement).forEach(prune)
    element.kids = element.kids.filter((kid) =>
      isContent(kid) ? !keys.has(`${kid.page.number} ${kid.mcid}`) : !isElement(kid) || kid.kids.length > 0,
    )
  }
  elements.forEach(prune)
}

/** Elements that hold only elements. */
const grouping = new Set(['Document', 'L', 'Table', 'THead', 'TBody', 'TFoot', 'TR'])

/** Chromium makes a NonStruct for every run of text: one that says nothing more gives its content to its parent. */
function hoistRuns(element: Element): void {
  element.kids = element.kids.flatMap((kid): Kid[] => {
    if (!isElement(kid) || kid.type !== 'NonStruct') return [kid]
    if (kid.kids.length === 0) return []
    const plain = !['Lang', 'Alt', 'ActualText', 'ID', 'A'].some((key) => kid.dict.has(key))
    return plain && kid.kids.every(isContent) && !grouping.has(element.type) ? kid.kids : [kid]
  })
}

/**
 * A table's head is drawn again on each page and tagged again each time. It is read once; the rest is an artifact.
 * A row is a head where each of its cells heads a column.
 */
function dropRepeats(row: Element): Content[] {
  const cells = row.kids.filter(isElement)
  if (!cells.every((cell) => cell.type === 'TH')) return []
  const contents = (element: Element): Content[] =>
    element.kids.flatMap((kid) => (isElement(kid) ? contents(kid) : isContent(kid) ? [kid] : []))
  const first = cells.flatMap(contents)[0]?.page
  const dropped: Content[] = []
  const drop = (element: Element): void => {
    element.kids.filter(isElement).forEach(drop)
    element.kids = element.kids.filter((kid) => {
      const stays = !isContent(kid) || kid.page.number === first?.number
      if (!stays && isContent(kid)) dropped.push(kid)
      return stays
    })
  }
  cells.forEach(drop)
  return dropped
}

/** An item of a list holds its label and one body (ISO 32000-1, table 336). */
function wrapBody(file: PdfFile, item: Element): void {
  const labels = item.kids.filter((kid) => isElement(kid) && kid.type === 'Lbl')
  const rest = item.kids.filter((kid) => !labels.includes(kid))
  if (rest.every((kid) => isElement(kid) && kid.type === 'LBody')) return
  const own = dict({ Type: name('StructElem'), S: name('LBody') })
  item.kids = [...labels, { ref: file.add(own), dict: own, type: 'LBody', kids: rest }]
}

/** `<figure>` around a drawing that has its own text alternative is only a group of the drawing and its caption. */
function unnestFigure(figure: Element): void {
  if (!figure.dict.has('Alt') && figure.kids.some(isElement)) figure.type = 'NonStruct'
}

/** Types that Chromium uses and PDF 1.7 does not know, and what they stand for (14.7.3). */
export function mapRoles(file: PdfFile): void {
  const roles = dict({ Em: name('Span'), Strong: name('Span') })
  file.dict(file.catalog.get('StructTreeRoot')).set('RoleMap', roles)
}
