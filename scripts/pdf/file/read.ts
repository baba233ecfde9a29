import { Dict, Stream, type PdfValue } from './objects.ts'
import { Keyword, Parser } from './parser.ts'
import { PdfFile } from './pdf-file.ts'

/**
 * Reads a PDF as Chromium writes it: one cross-reference table, no object streams, no encryption.
 * @throws SyntaxError for anything else
 */
export function readPdf(data: Uint8Array): PdfFile {
  const source = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64))?.[1]
  if (start === undefined) throw new SyntaxError('this is not a PDF file, or only part of one')
  const parser = new Parser(source, Number(start))
  const offsets = readTable(parser)
  const trailer = parser.value()
  if (!(trailer instanceof Dict)) throw new SyntaxError('the PDF has no trailer')
  const objects = new Map(offsets.map(([number, offset]) => [number, readObject(source, data, number, offset)]))
  return new PdfFile(objects, trailer)
}

/** The cross-reference table: ISO 32000-1, 7.5.4. */
function readTable(parser: Parser): [number: number, offset: number][] {
  expectKeyword(parser, 'xref')
  const offsets: [number, number][] = []
  for (;;) {
    const first = parser.next()
    if (first instanceof Keyword && first.value === 'trailer') return offsets
    const count = parser.next()
    if (typeof first !== 'number' || typeof count !== 'number') throw new SyntaxError('a broken cross-reference table')
    for (let number = first; number < first + count; number++) {
      const offset = parser.value()
      parser.value()
      const kind = parser.next()
      if (kind instanceof Keyword && kind.value === 'n') offsets.push([number, Number(offset)])
    }
  }
}

function readObject(source: string, data: Uint8Array, number: number, offset: number): PdfValue {
  const parser = new Parser(source, offset)
  if (parser.value() !== number) throw new SyntaxError(`object ${number} is not at byte ${offset}`)
  parser.value()
  expectKeyword(parser, 'obj')
  const value = parser.value()
  const after = parser.next()
  if (!(after instanceof Keyword) || after.value !== 'stream') return value
  if (!(value instanceof Dict)) throw new SyntaxError(`stream ${number} has no dictionary`)
  const length = value.get('Length')
  if (typeof length !== 'number') throw new SyntaxError(`stream ${number} has no direct length`)
  const begin = parser.at + (source[parser.at] === '\r' ? 2 : 1)
  return new Stream(value, data.subarray(begin, begin + length))
}

function expectKeyword(parser: Parser, word: string): void {
  const found = parser.next()
  if (!(found instanceof Keyword) || found.value !== word) throw new SyntaxError(`"${word}" expected at ${parser.at}`)
}
