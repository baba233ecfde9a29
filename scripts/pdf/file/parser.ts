import { Dict, name, PdfString, Ref, type PdfValue } from './objects.ts'

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

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

  /** Moves to the next byte that is no white space and in no comment. */
  skipWhite(): void {
    for (;;) {
      const code = this.source.charCodeAt(this.at)
      if (white.has(code)) this.at++
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
    while (this.at < this.source.length) {
      const code = this.source.charCodeAt(this.at)
      if (white.has(code) || delimiters.has(code)) break
      this.at++
    }
    if (this.at === start) throw new SyntaxError(`unexpected ${this.source[start]} at byte ${start}`)
    return this.source.slice(start, this.at)
  }

  private name(): PdfValue {
    this.at++
    const code = this.source.charCodeAt(this.at)
    const token = white.has(code) || delimiters.has(code) ? '' : this.token()
    return name(token.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
  }

  private word(): PdfValue | Keyword {
    const token = this.token()
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) return this.reference(token) ?? Number(token)
    if (token === 'true' || token === 'false') return token === 'true'
    return token === 'null' ? null : new Keyword(token)
  }

  private reference(token: string): Ref | null {
    const rest = /^\d+$/.test(token) ? /^ (\d+) R(?![\w.])/.exec(this.source.slice(this.at, this.at + 12)) : null
    if (rest === null) return null
    this.at += rest[0].length
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
    const pairs = digits.match(/../g) ?? []
    const last = digits.length % 2 === 1 ? [`${digits.at(-1)}0`] : []
    return new PdfString([...pairs, ...last].map((pair) => String.fromCharCode(parseInt(pair, 16))).join(''))
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
