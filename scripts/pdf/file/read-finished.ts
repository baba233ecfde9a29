import { inflateSync } from 'node:zlib'
import { Dict, Stream, type PdfValue } from './objects.ts'
import { Keyword, Parser } from './parser.ts'
import { PdfFile } from './pdf-file.ts'

/**
 * Reads a PDF as this project writes it, with its cross-reference and object streams (ISO 32000-1, 7.5.7 and 7.5.8).
 * @throws TypeError where it is written in another way
 */
export function readFinished(pdf: Uint8Array): PdfFile {
  const source = Buffer.from(pdf).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
  const table = streamAt(source, pdf, start)
  const bytes = inflateSync(table.data)
  const objects = new Map<number, PdfValue>()
  const packed: { number: number; container: number; index: number }[] = []
  for (let number = 0; number * 7 < bytes.length; number++) {
    const [kind, first] = [bytes.readUInt8(number * 7), bytes.readUInt32BE(number * 7 + 1)]
    if (kind === 1) objects.set(number, objectAt(source, pdf, first))
    if (kind === 2) packed.push({ number, container: first, index: bytes.readUInt16BE(number * 7 + 5) })
  }
  for (const [container, members] of Map.groupBy(packed, (each) => each.container)) {
    const values = unpack(objects.get(container))
    for (const { number, index } of members) objects.set(number, values[index] ?? null)
  }
  return new PdfFile(objects, table.dict)
}

function objectAt(source: string, pdf: Uint8Array, offset: number): PdfValue {
  const parser = new Parser(source, offset)
  parser.value()
  parser.value()
  parser.next()
  const value = parser.value()
  const after = parser.next()
  if (!(value instanceof Dict) || !(after instanceof Keyword) || after.value !== 'stream') return value
  return new Stream(value, pdf.subarray(parser.at + 1, parser.at + 1 + Number(value.get('Length'))))
}

function streamAt(source: string, pdf: Uint8Array, offset: number): Stream {
  const value = objectAt(source, pdf, offset)
  if (value instanceof Stream) return value
  throw new TypeError(`there is no stream at byte ${offset}`)
}

function unpack(container: PdfValue | undefined): PdfValue[] {
  if (!(container instanceof Stream)) throw new TypeError('an object stream was expected')
  const source = inflateSync(container.data).toString('latin1')
  const head = new Parser(source)
  const count = Number(container.dict.get('N'))
  const offsets = Array.from({ length: count }, () => [head.value(), Number(head.value())] as const)
  return offsets.map(([, offset]) => new Parser(source, Number(container.dict.get('First')) + offset).value())
}
