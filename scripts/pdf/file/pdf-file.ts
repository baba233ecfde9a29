import { inflateSync } from 'node:zlib'
import { Dict, Name, Ref, Stream, type PdfValue } from './objects.ts'

/** A PDF in memory: its objects by number, and the two that everything hangs from. */
export class PdfFile {
  readonly objects: Map<number, PdfValue>
  readonly catalog: Dict
  readonly info: Dict
  private last: number

  constructor(objects: Map<number, PdfValue>, trailer: Dict) {
    this.objects = objects
    // Not by a spread: a book of 600 pages has more objects than a call may have arguments.
    this.last = objects.keys().reduce((last, number) => Math.max(last, number), 0)
    this.catalog = this.dict(trailer.get('Root'))
    this.info = trailer.has('Info') ? this.dict(trailer.get('Info')) : new Dict()
  }

  /** Puts an object into the file. */
  add(value: PdfValue): Ref {
    const ref = new Ref(++this.last)
    this.objects.set(ref.number, value)
    return ref
  }

  /** The value itself, where a reference may stand for it. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof Ref ? (this.objects.get(value.number) ?? null) : (value ?? null)
  }

  /** @throws TypeError where it is not a dictionary */
  dict(value: PdfValue | undefined): Dict {
    const found = this.resolve(value)
    if (found instanceof Dict) return found
    throw new TypeError(`a dictionary was expected, not ${found === null ? 'nothing' : typeof found}`)
  }

  /** An array; empty where there is none. */
  array(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value)
    return Array.isArray(found) ? found : []
  }

  /** The value of a name; null where it is none. */
  name(value: PdfValue | undefined): string | null {
    const found = this.resolve(value)
    return found instanceof Name ? found.value : null
  }

  /** The pages in order, each with the reference that stands for it. */
  pages(): Page[] {
    const walk = (ref: PdfValue): Page[] => {
      const node = this.dict(ref)
      if (this.name(node.get('Type')) === 'Pages') return this.array(node.get('Kids')).flatMap(walk)
      return ref instanceof Ref ? [{ ref, dict: node }] : []
    }
    return walk(this.catalog.get('Pages') ?? null)
  }

  /** The bytes of a stream, unpacked. */
  bytes(value: PdfValue | undefined): Uint8Array {
    const stream = this.resolve(value)
    if (!(stream instanceof Stream)) throw new TypeError('a stream was expected')
    return this.name(stream.dict.get('Filter')) === 'FlateDecode' ? inflateSync(stream.data) : stream.data
  }
}

export interface Page {
  ref: Ref
  dict: Dict
}
