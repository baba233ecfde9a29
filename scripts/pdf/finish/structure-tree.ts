import { Dict, dict, name, Ref, type PdfValue } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'

/** A structure element (ISO 32000-1, 14.7.2): its dictionary and what it holds. */
export interface Element {
  ref: Ref
  dict: Dict
  type: string
  kids: Kid[]
}

/** Content of a page: the sequence with that MCID. */
export interface Content {
  page: Ref
  mcid: number
}

/** An annotation that belongs to an element. */
export interface Link {
  page: Ref
  annotation: Ref
}

export type Kid = Element | Content | Link

export const isElement = (kid: Kid): kid is Element => 'kids' in kid
export const isContent = (kid: Kid): kid is Content => 'mcid' in kid
export const isLink = (kid: Kid): kid is Link => 'annotation' in kid

/** Reads the structure tree. @throws TypeError where the file is not tagged */
export function readStructure(file: PdfFile): Element[] {
  const root = file.dict(file.catalog.get('StructTreeRoot'))
  return kidsOf(file, root, null).filter(isElement)
}

function readElement(file: PdfFile, ref: Ref, inherited: Ref | null): Element {
  const found = file.dict(ref)
  const page = found.get('Pg')
  return {
    ref,
    dict: found,
    type: file.name(found.get('S')) ?? 'NonStruct',
    kids: kidsOf(file, found, page instanceof Ref ? page : inherited),
  }
}

function kidsOf(file: PdfFile, parent: Dict, page: Ref | null): Kid[] {
  const value = file.resolve(parent.get('K'))
  return (Array.isArray(value) ? value : [parent.get('K') ?? null]).flatMap((kid): Kid[] => {
    if (typeof kid === 'number') return page === null ? [] : [{ page, mcid: kid }]
    const target = file.resolve(kid)
    if (!(target instanceof Dict)) return []
    const type = file.name(target.get('Type'))
    const own = target.get('Pg')
    const at = own instanceof Ref ? own : page
    const mcid = target.get('MCID')
    const annotation = target.get('Obj')
    if (type === 'MCR') return at !== null && typeof mcid === 'number' ? [{ page: at, mcid }] : []
    if (type === 'OBJR') return at !== null && annotation instanceof Ref ? [{ page: at, annotation }] : []
    return kid instanceof Ref ? [readElement(file, kid, page)] : []
  })
}

/** Writes a structure tree back, and the tree that leads from content to its element. */
export function writeStructure(file: PdfFile, elements: readonly Element[]): void {
  const root = file.dict(file.catalog.get('StructTreeRoot'))
  const rootRef = file.catalog.get('StructTreeRoot') ?? null
  const parents = new Parents(file)
  for (const element of elements) writeElement(element, rootRef, parents)
  root.set(
    'K',
    elements.map(({ ref }) => ref),
  )
  root.set('ParentTree', file.add(dict({ Nums: parents.numbers() })))
  root.set('ParentTreeNextKey', parents.next)
}

function writeElement(element: Element, parent: PdfValue, parents: Parents): void {
  const { dict: own, kids, ref } = element
  const page = kids.find((kid): kid is Content | Link => !isElement(kid))?.page
  own.set('S', name(element.type))
  own.set('P', parent)
  own.delete('Pg')
  own.delete('K')
  if (page !== undefined) own.set('Pg', page)
  const values = kids.map((kid): PdfValue => {
    if (isElement(kid)) {
      writeElement(kid, ref, parents)
      return kid.ref
    }
    if (isContent(kid)) {
      parents.content(kid, ref)
      return kid.page === page ? kid.mcid : dict({ Type: name('MCR'), Pg: kid.page, MCID: kid.mcid })
    }
    parents.link(kid, ref)
    return dict({ Type: name('OBJR'), Pg: kid.page, Obj: kid.annotation })
  })
  if (values.length > 0) own.set('K', values.length === 1 ? (values[0] ?? null) : values)
}

/** The parent tree (14.7.4.4): one array for each page, one entry for each annotation. */
class Parents {
  next: number
  private readonly file: PdfFile
  private readonly entries = new Map<number, PdfValue[] | Ref>()
  private readonly keys = new Map<number, number>()

  constructor(file: PdfFile) {
    this.file = file
    const pages = file.pages()
    this.next = pages.length
    pages.forEach(({ ref, dict: page }, index) => {
      page.set('StructParents', index)
      this.keys.set(ref.number, index)
      this.entries.set(index, [])
    })
  }

  content({ page, mcid }: Content, element: Ref): void {
    const list = this.entries.get(this.keys.get(page.number) ?? -1)
    if (!Array.isArray(list)) return
    while (list.length <= mcid) list.push(null)
    list[mcid] = element
  }

  link({ annotation }: Link, element: Ref): void {
    this.file.dict(annotation).set('StructParent', this.next)
    this.entries.set(this.next++, element)
  }

  numbers(): PdfValue[] {
    return [...this.entries].flatMap(([key, value]) => [key, Array.isArray(value) ? this.file.add(value) : value])
  }
}

/** Every element, each before those that it holds. */
export function descendants(elements: readonly Element[], all: Element[] = []): Element[] {
  for (const element of elements) {
    all.push(element)
    descendants(element.kids.filter(isElement), all)
  }
  return all
}

/** The place of each piece of content in the order of the tree: by the number of its page's object, then by its MCID. */
export function ranksIn(elements: readonly Element[]): Map<number, Map<number, number>> {
  const ranks = new Map<number, Map<number, number>>()
  let next = 0
  const visit = (kid: Kid): void => {
    if (isElement(kid)) kid.kids.forEach(visit)
    else if (isContent(kid)) {
      const ofPage = ranks.get(kid.page.number) ?? new Map<number, number>()
      ranks.set(kid.page.number, ofPage.set(kid.mcid, next++))
    }
  }
  elements.forEach(visit)
  return ranks
}
