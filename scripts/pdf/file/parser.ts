import { Dict, name, PdfString, Ref, type PdfValue } from './objects.ts'

const white = tableOf('\0\t\n\f\r ')
const delimiters = tableOf('()<>[]{}/%')
const endsToken = white.map((is, code) => is | (delimiters[code] ?? 0))
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A table of the bytes that are among these. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** An operator or keyword, which is not an object: `obj`, `stream`, `BDC`, `Tj`. */
export class Keyword {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

/** Reads objects and keywords one after another: ISO 32000-1, 7.2 and 7.3. Works on one UTF-16 unit for each byte. */
export class Parser {
  readonly source: string
  /** Where the next object is read from. */
  at: number

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  /**
   * The next object or keyword; undefined at the end.
   * @throws SyntaxError where the bytes are no PDF
   */
  next(): PdfValue | Keyword | undefined {
    this.skipWhite()
    switch (this.source[this.at]) {
      case undefined:
        return undefined
      case '/':
        return this.name()
      case '(':
        return this.string()
      case '[':
        return this.array()
      case '<':
        return this.source[this.at + 1] === '<' ? this.dict() : this.hexString()
      case ']':
      case '>':
        return new Keyword(this.source[this.at++] ?? '')
      default:
        return this.word()
    }
  }

  /** The next object, where nothing else may stand. */
  value(): PdfValue {
    const value = this.next()
    if (value === undefined || value instanceof Keyword) {
      throw new SyntaxError(`no PDF object at byte ${this.at}: ${value?.value ?? 'the end'}`)
    }
    return value
  }

  /** Moves to the next byte that is neither white space nor in a comment. */
  skipWhite(): void {
    for (;;) {
      const code = this.source.charCodeAt(this.at)
      if (white[code] === 1) this.at++
      else if (code === 37) this.at = this.endOfLine()
      else return
    }
  }

  private endOfLine(): number {
    const end = this.source.slice(this.at).search(/[\r\n]/)
    return end === -1 ? this.source.length : this.at + end
  }

  private token(): string {
    const start = this.at
    // The end of the source has no code, and no entry in the table.
    while (endsToken[this.source.charCodeAt(this.at)] === 0) this.at++
    if (this.at === start) throw new SyntaxError(`unexpected ${this.source[start]} at byte ${start}`)
    return this.source.slice(start, this.at)
  }

  private name(): PdfValue {
    this.at++
    const token = endsToken[this.source.charCodeAt(this.at)] === 0 ? this.token() : ''
    return name(
      !token.includes('#')
        ? token
        : token.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )
  }

  private word(): PdfValue | Keyword {
    const token = this.token()
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) return this.reference(token) ?? Number(token)
    if (token === 'true' || token === 'false') return token === 'true'
    return token === 'null' ? null : new Keyword(token)
  }

  private reference(token: string): Ref | null {
    // Chromium gives no object a second generation.
    if (!this.source.startsWith(' 0 R', this.at) || endsToken[this.source.charCodeAt(this.at + 4)] === 0) return null
    if (!/^\d+$/.test(token)) return null
    this.at += 4
    return new Ref(Number(token))
  }

  private string(): PdfString {
    let bytes = ''
    let depth = 0
    for (;;) {
      const character = this.source[this.at++]
      if (character === undefined) throw new SyntaxError('a string without an end')
      if (character === '\\') {
        bytes += this.escape()
        continue
      }
      if (character === '(' && depth++ === 0) continue
      if (character === ')' && --depth === 0) return new PdfString(bytes)
      bytes += character
    }
  }

  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return String.fromCharCode(parseInt(octal, 8) & 255)
    }
    const character = this.source[this.at++] ?? ''
    if (character === '\r' && this.source[this.at] === '\n') this.at++
    return character === '\n' || character === '\r' ? '' : (escapes[character] ?? character)
  }

  private hexString(): PdfString {
    const end = this.source.indexOf('>', this.at)
    if (end === -1) throw new SyntaxError('a string without an end')
    const digits = this.source.slice(this.at + 1, end).replaceAll(/\s/g, '')
    this.at = end + 1
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'))
  }

  private array(): PdfValue[] {
    this.at++
    const items: PdfValue[] = []
    for (;;) {
      const item = this.next()
      if (item instanceof Keyword && item.value === ']') return items
      if (item === undefined || item instanceof Keyword) throw new SyntaxError(`an array without an end at ${this.at}`)
      items.push(item)
    }
  }

  private dict(): Dict {
    this.at += 2
    const entries = new Dict()
    for (;;) {
      const key = this.next()
      if (key instanceof Keyword && key.value === '>') {
        this.at++
        return entries
      }
      if (key === undefined || key instanceof Keyword || typeof key !== 'object' || key === null || !('value' in key)) {
        throw new SyntaxError(`a dictionary without an end at ${this.at}`)
      }
      entries.set(key.value, this.value())
    }
  }
}
