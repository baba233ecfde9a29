import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { Dict, dict, Name, name, PdfString, Ref, Stream, type PdfValue } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

/** Objects in one object stream: readers unpack a whole one to reach any object in it. */
const streamCapacity = 200

/**
 * Writes a file as PDF 1.7 with object streams: only what hangs from the catalog, numbered in the order in which it is
 * reached, so that the same content gives the same bytes. The file's /ID is the digest of those bytes.
 */
export function writePdf(file: PdfFile): Uint8Array {
  const roots = [file.catalog, file.info]
  const { order, numbers } = reach(file, roots)
  const chunks: Buffer[] = []
  const entries: [type: number, first: number, second: number][] = [[0, 0, 65535]]
  let length = 0
  const push = (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
  }
  const pushStream = (number: number, { dict: head, data }: Stream) => {
    entries[number] = [1, length, 0]
    const whole = new Dict([...head, ['Length', data.length]])
    push(Buffer.from(`${number} 0 obj\n${serialize(whole, numbers)}\nstream\n`, 'latin1'))
    push(Buffer.from(data))
    push(Buffer.from('\nendstream\nendobj\n', 'latin1'))
  }

  push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  let next = order.length + 1
  const packed: { number: number; body: string }[] = []
  const flush = () => {
    const members = packed.splice(0)
    if (members.length === 0) return
    const container = next++
    members.forEach(({ number }, index) => (entries[number] = [2, container, index]))
    pushStream(container, objectStream(members))
  }
  order.forEach((value, index) => {
    if (value instanceof Stream) pushStream(index + 1, value)
    else packed.push({ number: index + 1, body: serialize(value, numbers) })
    if (packed.length === streamCapacity) flush()
  })
  flush()

  const start = length
  const id = createHash('md5').update(Buffer.concat(chunks)).digest().toString('latin1')
  entries[next] = [1, start, 0]
  pushStream(next, crossReferences(entries, new PdfString(id)))
  push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(chunks)
}

/** Every object that the roots lead to; the roots are numbers 1 and 2. */
function reach(file: PdfFile, roots: readonly Dict[]) {
  const order: PdfValue[] = [...roots]
  const numbers = new Map<number, number>()
  const known = new Map<PdfValue, number>(roots.map((root, index) => [root, index + 1]))
  const visit = (value: PdfValue): void => {
    if (value instanceof Ref) {
      if (numbers.has(value.number)) return
      const target = file.resolve(value)
      const number = known.get(target) ?? order.push(target)
      numbers.set(value.number, number)
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (value instanceof Dict) for (const each of value.values()) visit(each)
    else if (value instanceof Stream) visit(value.dict)
  }
  // The list grows while it is walked: a queue, since a page tree or an outline can be deeper than the stack.
  for (let index = 0; index < order.length; index++) visit(order[index] ?? null)
  return { order, numbers }
}

function objectStream(members: readonly { number: number; body: string }[]): Stream {
  let offset = 0
  const index = members.map(({ number, body }) => {
    const entry = `${number} ${offset}`
    offset += body.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const body = `${head}${members.map((member) => member.body).join('\n')}\n`
  return flate(Buffer.from(body, 'latin1'), { Type: name('ObjStm'), N: members.length, First: head.length })
}

/** The cross-reference stream (7.5.8), with fields of 1, 4 and 2 bytes. */
function crossReferences(entries: readonly [number, number, number][], id: PdfString): Stream {
  const table = Buffer.alloc(entries.length * 7)
  entries.forEach(([type, first, second], index) => {
    table.writeUInt8(type, index * 7)
    table.writeUInt32BE(first, index * 7 + 1)
    table.writeUInt16BE(second, index * 7 + 5)
  })
  return flate(table, {
    Type: name('XRef'),
    Size: entries.length,
    W: [1, 4, 2],
    Root: new Ref(-1),
    Info: new Ref(-2),
    ID: [id, id],
  })
}

/** A stream packed with Flate. */
export function flate(data: Uint8Array, entries: Record<string, PdfValue> = {}): Stream {
  return new Stream(dict({ ...entries, Filter: name('FlateDecode') }), deflateSync(data, { level: 9 }))
}

const rootNumbers = new Map([
  [-1, 1],
  [-2, 2],
])

/** An object as the file spells it, its references renumbered. */
export function serialize(value: PdfValue, numbers: ReadonlyMap<number, number>): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return decimal(value)
  if (value instanceof Name) return serializeName(value.value)
  if (value instanceof PdfString) return serializeString(value.bytes)
  if (value instanceof Ref) {
    const number = rootNumbers.get(value.number) ?? numbers.get(value.number)
    return number === undefined ? 'null' : `${number} 0 R`
  }
  if (Array.isArray(value)) return `[${value.map((item) => serialize(item, numbers)).join(' ')}]`
  if (value instanceof Dict) {
    const entries = [...value].map(([key, each]) => `${serializeName(key)} ${serialize(each, numbers)}`)
    return `<<${entries.join('\n')}>>`
  }
  throw new TypeError('a stream is always an object of its own')
}

/** PDF has no exponents. */
const decimal = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toFixed(5))).replace(/^(-?)0\./, '$1.')

const serializeName = (value: string): string =>
  `/${value.replaceAll(/[^!-~]|[#()<>[\]{}/%]/g, (byte) => `#${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)}`

const serializeString = (bytes: string): string =>
  /^[\x20-\x7e]*$/.test(bytes)
    ? `(${bytes.replaceAll(/[\\()]/g, String.raw`\$&`)})`
    : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`
