/** The objects of a PDF file: ISO 32000-1, 7.3. Null, booleans, numbers and arrays are those of JavaScript. */
export type PdfValue = null | boolean | number | Name | PdfString | Ref | PdfValue[] | Dict | Stream

export class Name {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

/** A string of bytes, one UTF-16 unit for each. `text` makes one from what people read. */
export class PdfString {
  readonly bytes: string
  constructor(bytes: string) {
    this.bytes = bytes
  }
}

/** Stands for the object of that number in its file. */
export class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

export class Dict extends Map<string, PdfValue> {}

export class Stream {
  readonly dict: Dict
  readonly data: Uint8Array
  constructor(dict: Dict, data: Uint8Array) {
    this.dict = dict
    this.data = data
  }
}

const names = new Map<string, Name>()

/** The name of that value; the same object each time. */
export function name(value: string): Name {
  const known = names.get(value)
  if (known !== undefined) return known
  const made = new Name(value)
  names.set(value, made)
  return made
}

export const dict = (entries: Record<string, PdfValue | undefined>): Dict =>
  new Dict(Object.entries(entries).filter((entry): entry is [string, PdfValue] => entry[1] !== undefined))

/** A text string (7.9.2.2): PDFDocEncoding where that is plain ASCII, else UTF-16BE. */
export function text(value: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(value)) return new PdfString(value)
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index))
  return new PdfString(`\xfe\xff${units.map((unit) => String.fromCharCode(unit >> 8, unit & 255)).join('')}`)
}

/** What a text string says. */
export function readText({ bytes }: PdfString): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  let value = ''
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    value += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1))
  }
  return value
}

/** A date string (7.9.4) in UTC. */
export const dateString = (date: Date): PdfString =>
  new PdfString(`D:${date.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`)
