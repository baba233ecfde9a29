import type { PdfValue } from '../file/objects.ts'
import { Dict, PdfString, readText } from '../file/objects.ts'
import { Keyword, Parser } from '../file/parser.ts'

/** An operator of a content stream with its operands, and how it is written. */
export interface Operation {
  operator: string
  operands: PdfValue[]
  text: string
}

export const pathConstruction: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
export const pathPainting: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])
export const textShowing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])
export const otherPainting: ReadonlySet<string> = new Set(['Do', 'sh'])

/**
 * The operations of a content stream (ISO 32000-1, 7.8.2), in order.
 * @throws SyntaxError where it is none
 */
export function readOperations(source: string): Operation[] {
  const parser = new Parser(source)
  const operations: Operation[] = []
  let operands: PdfValue[] = []
  let start = -1
  for (;;) {
    parser.skipWhite()
    const at = parser.at
    const token = parser.next()
    if (token === undefined) return operations
    if (start === -1) start = at
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    if (token.value === 'BI') throw new SyntaxError('an inline image, which Chromium does not write')
    operations.push({ operator: token.value, operands, text: source.slice(start, parser.at) })
    operands = []
    start = -1
  }
}

/** The one operation that a text is. */
export const operation = (text: string): Operation => readOperations(text)[0] ?? { operator: '', operands: [], text }

/** The end of a marked-content sequence. */
export const endMarked: Operation = operation('EMC')

/** The number of a marked-content sequence; null where it has none. */
export function mcidOf({ operands: [, properties] }: Operation): number | null {
  const mcid = properties instanceof Dict ? properties.get('MCID') : undefined
  return typeof mcid === 'number' ? mcid : null
}

/** What a marked-content sequence says in place of its glyphs; null where it says nothing. */
export function actualText({ operands: [, properties] }: Operation): string | null {
  const actual = properties instanceof Dict ? properties.get('ActualText') : undefined
  return actual instanceof PdfString ? readText(actual) : null
}

/** The codes that an operation shows, each of two bytes as composite fonts have them. */
export const codesOf = ({ operands: [shown] }: Operation): string[] =>
  shown instanceof PdfString ? (shown.bytes.match(/[^]{2}/g) ?? []) : []

/** The beginning of a sequence that says a text in place of its glyphs (14.9.4). */
export const span = (actual: string): string => `/Span <</ActualText <${utf16(actual)}>>> BDC`

/** A text in UTF-16BE with its byte order mark, as hexadecimal digits. */
const utf16 = (value: string): string => Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('hex')
