import { collections, factReferences, factTexts, holds, type CollectionName } from '../model/collections.ts'
import type { Walked } from '../model/facts.ts'
import type { Target, Text } from '../model/references.ts'
import type { Claim, Briefing, Quote } from '../model/types.ts'
import { referencePattern } from '../values/references.ts'
import { valuesAt } from './paths.ts'

/** A record on the walk, with what it belongs to. */
interface Visited {
  name: CollectionName
  record: object
  /** The folder of its pact; null for what all pacts share. */
  pact: string | null
  /** The briefing that it is, or that it stands in. */
  briefing: Briefing | null
}

/** A Markdown file of a briefing. */
export interface Prose {
  text: string
}

/**
 * The one walk over the records: every id that stands for another record, in the keys that hold ids and in the texts,
 * every text, and every line of our own. The table of collections says where they stand.
 */
export class Walk implements Walked {
  readonly references: Walked['references'] = []
  readonly texts: Walked['texts'] = []
  readonly lines: Text[] = []

  /** Walks the records of a collection, and the facts in them. */
  visit(name: CollectionName, records: readonly object[], pact: string | null, briefing: Briefing | null = null): void {
    for (const record of records) {
      this.#visit({ name, record, pact, briefing })
      const { facts } = record as { facts?: (object | string)[] }
      if (!holds(name, 'facts') || facts === undefined) continue
      for (const fact of facts) if (typeof fact === 'object') this.#claim({ name, record: fact, pact, briefing })
    }
  }

  /** Walks a Markdown file of a briefing. */
  prose(file: Prose, pact: string | null, briefing: Briefing | null): void {
    this.#text({ record: file, at: [], markdown: file.text, pact, briefing, quoted: [], own: true })
  }

  #visit(visited: Visited): void {
    const row = collections[visited.name]
    const { references, texts } = row
    const recalling: readonly string[] = 'recalling' in row ? row.recalling : []
    if (holds(visited.name, 'facts')) this.#claim(visited)
    this.#ids(visited, references)
    for (const path of texts) {
      const target = recalling.includes(path) ? 'recalled' : 'record'
      for (const { at, value } of valuesAt(visited.record, path)) this.#text(textOf(visited, at, value), target)
    }
    for (const path of 'lines' in row ? row.lines : []) {
      for (const { at, value } of valuesAt(visited.record, path)) this.lines.push(textOf(visited, at, value))
    }
  }

  #claim(visited: Visited): void {
    const claim = visited.record as Claim
    const quoted = quotedIn(claim)
    const isOwn = claim.standing === 'established' || claim.standing === 'none-found'
    for (const path of factTexts) {
      const markdown = claim[path]
      if (markdown === undefined) continue
      this.#text({ ...textOf(visited, [path], markdown), quoted, own: path === 'note' || isOwn })
    }
    this.#ids(visited, factReferences)
  }

  #ids({ record, pact }: Visited, references: Readonly<Record<string, Target>>): void {
    for (const path in references) {
      const target = references[path]
      if (target === undefined) continue
      for (const { at, value } of valuesAt(record, path)) this.references.push({ record, at, id: value, target, pact })
    }
  }

  /** @param pointed what `[#id]` in it may name */
  #text(text: Text, pointed: Target = 'record'): void {
    this.texts.push(text)
    const { record, at, markdown, pact } = text
    if (!markdown.includes('[')) return
    for (const { 0: words, 1: sign, 2: id = '', index } of markdown.matchAll(referencePattern)) {
      const target = sign === '@' ? 'source' : pointed
      this.references.push({ record, at, id, target, pact, mark: { text, words, index } })
    }
  }
}

const textOf = ({ record, pact, briefing }: Visited, at: Text['at'], markdown: string): Text => ({
  record,
  at,
  markdown,
  pact,
  briefing,
  quoted: [],
  own: true,
})

function quotedIn(claim: Claim): string[] {
  const { quote, heading, name } = claim as { quote?: Quote; heading?: Quote; name?: Quote | string }
  return [quote, heading, name].flatMap((words) =>
    words === undefined
      ? []
      : typeof words === 'string'
        ? [words]
        : words.translation === undefined
          ? [words.text]
          : [words.text, words.translation],
  )
}
