import { shownIn } from '../../facts/model/chapters.ts'
import { collections, holds, isMarkdown, type CollectionName } from '../../facts/model/collections.ts'
import { factsAndQuestionsOf, type CheckedFacts } from '../../facts/model/facts.ts'
import { plainWords } from '../../facts/content/plain-words.ts'
import { day } from './days.ts'

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** What a report says of the records of one state of a book. */
export interface Lookup {
  /** The language of the book. */
  lang: string
  title: string
  /** The record of a collection with an id. */
  record: (collection: CollectionName, id: string) => AnyRecord | undefined
  /** What an id stands for, in a few words; the id itself where it stands for nothing. */
  name: (id: string) => string
  /** The title of the chapter that shows a collection, or the name of its file. */
  chapter: (collection: CollectionName) => string
  /** The words of a Markdown text, without its marks. */
  plain: (markdown: string) => string
  /** The words that a key of a record holds, be they Markdown or not. */
  words: (collection: CollectionName, key: string, text: string) => string
}

/** Indexes the facts of one book. */
export function lookupIn(facts: CheckedFacts): Lookup {
  const briefing = facts.briefings[0]?.briefing
  const lang = briefing?.lang ?? 'en'
  const lines = facts.pacts.flatMap((pact) => factsAndQuestionsOf(facts, pact))
  const shared = { people: facts.people, bodies: facts.bodies, countries: facts.countries, glossary: facts.glossary }
  const things = new Map(
    [...Object.entries(shared), ['sources', facts.sources] as const].flatMap(([name, records]) =>
      records.map((record) => [`${name} ${record.id}`, record as AnyRecord]),
    ),
  )
  const byId = new Map(lines.map((line) => [line.id, line as unknown as AnyRecord]))
  const actors = new Map([...facts.countries, ...facts.bodies, ...facts.people].map(({ id, name }) => [id, name]))
  const sources = new Map(
    facts.sources.map(({ id, publisher, published }) => [
      id,
      published === 'unknown' ? publisher : `${publisher}, ${day(published)}`,
    ]),
  )
  return {
    lang,
    title: briefing?.title ?? '',
    record: (name, id) => (holds(name, 'things') ? things.get(`${name} ${id}`) : byId.get(id)),
    name: (id) => actors.get(id) ?? sources.get(id) ?? id,
    chapter(name) {
      const own = briefing?.chapters.find(({ kind }) => shownIn[kind] === name)
      const file = collections[name].file.replace('-', ' ')
      return own?.title ?? `${file.charAt(0).toUpperCase()}${file.slice(1)}`
    },
    plain: (markdown) => plainWords(markdown, lang),
    words: (name, key, text) => (isMarkdown(name, key) ? plainWords(text, lang) : text.replaceAll(/\s+/g, ' ')),
  }
}
