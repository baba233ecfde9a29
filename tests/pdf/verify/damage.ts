import { Dict, Name, PdfString, readText, type PdfValue } from '../../../scripts/pdf/file/objects.ts'
import type { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { flate, writePdf } from '../../../scripts/pdf/file/write.ts'
import { Fonts } from '../../../scripts/pdf/finish/fonts.ts'
import {
  codesOf,
  operation,
  readOperations,
  textShowing,
  type Operation,
} from '../../../scripts/pdf/finish/operations.ts'
import { readFinished } from '../../../scripts/pdf/file/read-finished.ts'

/** A finished PDF with a change made to it. */
export function damaged(pdf: Uint8Array, change: (file: PdfFile) => void): Uint8Array {
  const file = readFinished(pdf)
  change(file)
  return writePdf(file)
}

/** The first dictionary of the file that is so. @throws where there is none */
export function find(file: PdfFile, is: (dict: Dict) => boolean): Dict {
  for (const value of file.objects.values()) if (value instanceof Dict && is(value)) return value
  throw new Error('the file has nothing to be damaged so')
}

/** The link annotations of a page. */
export const linksOn = (file: PdfFile, page: number): Dict[] =>
  file.array(file.pages()[page]?.dict.get('Annots')).map((each) => file.dict(each))

/** The leaf of a name tree that holds a name, and its place in it. */
export function leafWith(file: PdfFile, tree: string, name: string): { names: PdfValue[]; at: number } {
  const root = file.dict(file.dict(file.catalog.get('Names')).get(tree))
  for (const kid of file.array(root.get('Kids'))) {
    const names = file.array(file.dict(kid).get('Names'))
    const at = names.findIndex((each) => each instanceof PdfString && readText(each) === name)
    if (at !== -1) return { names, at }
  }
  throw new Error(`there is no ${name} in ${tree}`)
}

/**
 * Draws other letters in the place of some on a page.
 * @param words as they stand there; one letter is drawn after another
 * @param other as many letters that their fonts have; a space takes one out
 */
export function retype(file: PdfFile, page: number, words: string, other: string): void {
  const dict = file.pages()[page]?.dict
  if (dict === undefined) throw new Error(`there is no page ${page}`)
  const source = Buffer.from(file.bytes(dict.get('Contents'))).toString('latin1')
  const operations = readOperations(source)
  const letters = lettersOn(file, dict, operations)
  const text = letters.map(({ letter }) => letter).join('')
  const at = text.indexOf(words)
  if (at === -1 || text.length !== letters.length) throw new Error(`"${words}" is not drawn on page ${page}`)
  Array.from(other).forEach((letter, index) => {
    const drawn = letters[at + index]
    if (drawn === undefined || drawn.letter === letter) return
    const code = Buffer.from(drawn.codes.get(letter) ?? '', 'latin1').toString('hex')
    Object.assign(drawn.operation, operation(`<${code}> Tj`))
  })
  const content = operations.map(({ text }) => text).join('\n')
  dict.set('Contents', file.add(flate(Buffer.from(content, 'latin1'))))
}

/** Changes how a page is drawn: its operations, one on a line. */
export function redraw(file: PdfFile, page: number, change: (content: string) => string): void {
  const dict = file.pages()[page]?.dict
  if (dict === undefined) throw new Error(`there is no page ${page}`)
  const operations = readOperations(Buffer.from(file.bytes(dict.get('Contents'))).toString('latin1'))
  const content = change(operations.map(({ text }) => text).join('\n'))
  dict.set('Contents', file.add(flate(Buffer.from(content, 'latin1'))))
}

/** A letter as it is drawn. A ligature counts as its first letter. */
interface DrawnLetter {
  operation: Operation
  letter: string
  /** The codes of the letters in its font. */
  codes: Map<string, string>
}

function lettersOn(file: PdfFile, page: Dict, operations: readonly Operation[]): DrawnLetter[] {
  const fonts = new Fonts(file)
  const drawn: DrawnLetter[] = []
  let font = ''
  for (const operation of operations) {
    const [first] = operation.operands
    if (operation.operator === 'Tf' && first instanceof Name) font = first.value
    const map = fonts.mapOf(page, font)
    if (map === null || !textShowing.has(operation.operator)) continue
    const codes = new Map([...map].map(([code, letters]) => [letters, code]))
    drawn.push({ operation, letter: map.get(codesOf(operation).join(''))?.[0] ?? '?', codes })
  }
  return drawn
}

/** The key (StructParent) of the annotation that a structure element holds; null where it holds none. */
export function annotationOf(file: PdfFile, element: Dict): PdfValue {
  const value = file.resolve(element.get('K'))
  for (const kid of Array.isArray(value) ? value : [value]) {
    const found = file.resolve(kid)
    if (found instanceof Dict && found.has('Obj')) return file.dict(found.get('Obj')).get('StructParent') ?? null
  }
  return null
}
