import { Name, PdfString } from '../file/objects.ts'
import {
  actualText,
  Edits,
  mcidOf,
  operations,
  otherPainting,
  pathConstruction,
  pathPainting,
  textShowing,
  type Operation,
} from './operations.ts'

/** What a code means in the font of that name; null where the font does not say. */
export type Meaning = (font: string, code: string) => string | null

/**
 * Rewrites a page's content (ISO 32000-1, 14.8.2.2) so that all of it is either tagged or an artifact, and so that
 * words are whole: Chromium writes a soft hyphen into every word that might have been divided.
 * @param source the unpacked stream
 * @param artifacts the MCIDs that belong to no element
 * @param meaning what the fonts say that their glyphs mean
 */
export function rewriteContent(source: string, artifacts: ReadonlySet<number>, meaning: Meaning): string {
  return wrapUnmarked(dropSoftHyphens(source, meaning), artifacts)
}

/**
 * Takes the invisible soft hyphens out, on their own or within a ligature, and marks a visible one at the end of a line
 * as what it is.
 */
function dropSoftHyphens(source: string, meaning: Meaning): string {
  const edits = new Edits(source)
  let hidden = false
  let atLineEnd = false
  let font = ''
  let shown: Operation[] = []
  for (const operation of operations(source)) {
    const { operator, start, end } = operation
    const actual = operator === 'BDC' ? actualText(operation) : null
    if (actual === softHyphen) {
      hidden = true
      edits.replace(start, end, '')
    } else if (actual?.includes(softHyphen)) edits.replace(start, end, span(actual.replaceAll(softHyphen, '')))
    else if (hidden && operator === 'EMC') {
      edits.replace(start, end, '')
      hidden = false
      atLineEnd = true
    } else if (hidden && textShowing.has(operator)) edits.replace(start, end, '')
    else if (operator === 'Tf' && operation.operands[0] instanceof Name) font = operation.operands[0].value
    else if (operator === 'BT') shown = []
    else if (operator === 'ET') {
      const [hyphen, ...more] = shown
      if (atLineEnd && hyphen !== undefined && more.length === 0 && isHyphen(hyphen, font, meaning)) {
        edits.wrap(hyphen.start, hyphen.end, `${span(softHyphen)}\n`, '\nEMC')
        atLineEnd = false
      }
    } else if (textShowing.has(operator)) {
      if (shown.length > 0 || !isHyphen(operation, font, meaning)) atLineEnd = false
      shown.push(operation)
    }
  }
  return edits.apply()
}

const softHyphen = '\u00ad'

const span = (actual: string): string => `/Span <</ActualText <${utf16(actual)}>>> BDC`

/** A text in UTF-16BE with its byte order mark, as hexadecimal digits. */
const utf16 = (value: string): string => Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('hex')

function isHyphen({ operands: [shown] }: Operation, font: string, meaning: Meaning): boolean {
  return shown instanceof PdfString && ['-', '\u2010'].includes(meaning(font, shown.bytes) ?? '')
}

/** Makes an artifact of every drawing outside marked content, and of the marked content that belongs to nothing. */
function wrapUnmarked(source: string, artifacts: ReadonlySet<number>): string {
  const edits = new Edits(source)
  let depth = 0
  let begun: number | null = null
  let text: { start: number; shows: boolean } | null = null
  for (const operation of operations(source)) {
    const { operator, start, end } = operation
    if (operator === 'BDC' || operator === 'BMC') {
      depth++
      if (artifacts.has(mcidOf(operation) ?? -1)) edits.replace(start, end, '/Artifact BMC')
    } else if (operator === 'EMC') depth--
    else if (depth > 0) continue
    else if (operator === 'BT') text = { start, shows: false }
    else if (operator === 'ET') {
      if (text?.shows) edits.wrap(text.start, end, '/Artifact BMC\n', '\nEMC')
      text = null
    } else if (textShowing.has(operator) && text !== null) text.shows = true
    else if (pathConstruction.has(operator)) begun ??= start
    else if (pathPainting.has(operator)) {
      if (operator !== 'n') edits.wrap(begun ?? start, end, '/Artifact BMC\n', '\nEMC')
      begun = null
    } else if (otherPainting.has(operator)) edits.wrap(start, end, '/Artifact BMC\n', '\nEMC')
  }
  return edits.apply()
}
