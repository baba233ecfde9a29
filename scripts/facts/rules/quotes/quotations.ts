import type { Content } from '../../content/content.ts'
import type { Text } from '../../model/references.ts'
import { factsPointedAtIn } from '../../values/references.ts'

/**
 * Words between quotation marks: English, German, Serbian and French ones, those of Urdu and Finnish, curly or straight,
 * single or double.
 */
export const quotationMarks =
  /“([^“”\0]+)”|(?<![\p{L}\p{N}])”([^“”\0]+)[“”]|„([^“”„]+)[“”]|«([^«»]+)»|»([^«»]+)«|(?<![\p{L}\p{N}])"([^"]+)"|(?<![\p{L}\p{N}])‘(?!\d)((?:[^‘’]|’(?=\p{L})){1,2000})’|(?<![\p{L}\p{N}])'(?!\d)((?:[^']|'(?=\p{L})){2,2000})'(?!\p{L})/gu

const anyMark = /[“„«»"‘']/

/** Knows which words are on record letter for letter, and finds those in quotation marks that are not. */
export class Quotations {
  readonly #content: Content
  readonly #byFact = new Map<string, readonly string[]>()
  #names: Set<string> | null = null

  constructor(content: Content) {
    this.#content = content
    for (const { record, quoted } of content.texts) {
      const { id } = record as { id?: string }
      if (id !== undefined && quoted.length > 0) this.#byFact.set(id, quoted)
    }
  }

  /** What a text has in quotation marks and neither its record nor a fact it points at has as a quote. */
  unbacked({ markdown, quoted }: Text): { marked: string; offset: number }[] {
    if (!anyMark.test(markdown)) return []
    const found = [...markdown.matchAll(quotationMarks)]
    if (found.length === 0) return []
    const pointedAt = factsPointedAtIn(markdown).flatMap((id) => this.#byFact.get(id) ?? [])
    const record = [...quoted, ...pointedAt].map(plain)
    return found.flatMap(({ 0: marked, index, ...groups }) => {
      const words = Object.values(groups).find((group): group is string => typeof group === 'string') ?? ''
      return isName(words) || this.#isNameOnRecord(plain(words)) || isOnRecord(words, record)
        ? []
        : [{ marked, offset: index }]
    })
  }

  /** Whether it names a thing, which quotation marks may set off without quoting anybody. */
  #isNameOnRecord(words: string): boolean {
    this.#names ??= namesIn(this.#content)
    return this.#names.has(words)
  }
}

const namesIn = ({ pacts, sources, glossary }: Content): Set<string> =>
  new Set(
    [
      ...sources.map(({ title, publisher }) => title ?? publisher),
      ...glossary.flatMap(({ term, expansion }) => [term, expansion ?? term]),
      ...pacts.flatMap(({ pact, names, events }) => [
        pact?.name ?? '',
        pact?.short ?? '',
        ...names.flatMap(({ name }) => [name.text, name.translation ?? name.text]),
        ...events.map(({ title }) => title),
      ]),
    ].map(plain),
  )

/** Words left out at dots or put in brackets part a quote; each part must be there. */
const isOnRecord = (words: string, record: readonly string[]): boolean =>
  words
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .map(plain)
    .every((part) => record.some((quote) => quote.includes(part)))

/** Every longer word begins with a capital or a digit: a title or a name, not a quote. */
const isName = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((word) => word.length > 3)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /\p{Lu}/u.test(words)

/** Every kind of quotation mark and apostrophe: a quote within a quote changes its marks, and French ones have spaces inside. */
const marks = /\s*(?:[‘’‚‛“”„‟«»‹›'"「」『』`´ʼ]\s*)+/gu

/** A text without what quoting may change: capitals, spacing, emphasis, punctuation at its ends, the kind of marks. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[*_]/g, '')
    .replaceAll(marks, "'")
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+(?=[;:!?])/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.,;:!?'-]+|[\s.,;:!?'-]+$/g, '')
