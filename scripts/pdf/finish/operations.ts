import type { PdfValue } from '../file/objects.ts'
import { Dict, PdfString, readText } from '../file/objects.ts'
import { Keyword, Parser } from '../file/parser.ts'

/** An operator of a content stream with its operands, and where its text stands. */
export interface Operation {
  operator: string
  operands: PdfValue[]
  start: number
  end: number
}

export const pathConstruction: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
export const pathPainting: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])
export const textShowing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])
export const otherPainting: ReadonlySet<string> = new Set(['Do', 'sh'])

/**
 * The operations of a content stream (ISO 32000-1, 7.8.2), in order.
 * @throws SyntaxError where it is none
 */
export function* operations(source: string): Generator<Operation> {
  const parser = new Parser(source)
  let operands: PdfValue[] = []
  let start = -1
  for (;;) {
    parser.skipWhite()
    const at = parser.at
    const token = parser.next()
    if (token === undefined) return
    if (start === -1) start = at
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    if (token.value === 'BI') throw new SyntaxError('an inline image, which Chromium does not write')
    yield { operator: token.value, operands, start, end: parser.at }
    operands = []
    start = -1
  }
}

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

/** Changes to a text, each at its place in it. */
export class Edits {
  private readonly source: string
  private readonly parts: { start: number; end: number; text: string }[] = []

  constructor(source: string) {
    this.source = source
  }

  replace(start: number, end: number, text: string): void {
    this.parts.push({ start, end, text })
  }

  wrap(start: number, end: number, before: string, after: string): void {
    this.replace(start, start, before)
    this.replace(end, end, after)
  }

  apply(): string {
    let at = 0
    let result = ''
    for (const { start, end, text } of this.parts.toSorted((a, b) => a.start - b.start)) {
      result += this.source.slice(at, start) + text
      at = end
    }
    return result + this.source.slice(at)
  }
}
