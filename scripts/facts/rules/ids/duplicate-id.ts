import type { Content, PactContent } from '../../content/content.ts'
import { factsAndQuestionsOf } from '../../model/facts.ts'
import type { Briefing } from '../../model/types.ts'
import { isId } from '../../values/references.ts'
import { Places } from '../../yaml/places.ts'
import type { ContentRule } from '../../content/rule.ts'

export const duplicateId: ContentRule = {
  code: 'duplicate-id',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    const lineOf = lineFinder(content)
    for (const { what, records } of namespaces(content)) {
      const taken = new Map<string, Named>()
      for (const named of records) {
        const first = taken.get(named.id.toLowerCase())
        if (first === undefined) taken.set(named.id.toLowerCase(), named)
        else {
          const [wrong, right] = isId(first.id) ? [named, first] : [first, named]
          report(wrong.record, { at: wrong.at }, clash(wrong, right, what, lineOf(right)), mend(what))
        }
      }
    }
    for (const { fact, chapter } of factsCalledAsChapters(content)) {
      report(
        fact.record,
        { at: fact.at },
        `The id \`${fact.id}\` belongs to a chapter already, in ${lineOf(chapter)}; both are anchors of one page.`,
        'Give this fact an id of its own. If it was published under this one, give the chapter another.',
      )
    }
  },
}

const clash = ({ id }: Named, other: Named, what: string, place: string): string =>
  id === other.id
    ? `The id \`${id}\` belongs to another ${what} already, in ${place}.`
    : `The ids \`${id}\` and \`${other.id}\` differ only in capital letters; the other one is in ${place}.`

/** So many places are told by their line: a file is parsed once more for that. */
const few = 20

/** Says where a record stands. */
function lineFinder({ originOf }: Content): (named: Named) => string {
  const places = new Places()
  let asked = 0
  return ({ record, at }) => {
    const origin = originOf(record)
    if (origin === undefined) return ''
    asked += 1
    return asked > few ? origin.file.shown : `${origin.file.shown}, line ${places.of(origin, { at }).line}`
  }
}

const mend = (what: string): string =>
  `Give this ${what} an id of its own, and never change the id of one that was published.`

interface Named {
  id: string
  record: object
  at: (string | number)[]
}

const named = (records: readonly { id: string }[]): Named[] =>
  records.map((record) => ({ id: record.id, record, at: ['id'] }))

const chaptersOf = (briefing: Briefing): Named[] =>
  briefing.chapters.map(({ id }, index) => ({ id, record: briefing, at: ['chapters', index, 'id'] }))

/** All that stands on the pages of a pact under its own id. */
const factsOf = (content: Content, pact: PactContent): Named[] => named(factsAndQuestionsOf(content, pact))

/** The groups of records in which an id may stand once only. */
function namespaces(content: Content): { what: string; records: Named[] }[] {
  return [
    { what: 'person, body or country', records: named([...content.countries, ...content.bodies, ...content.people]) },
    { what: 'source', records: named(content.sources) },
    { what: 'term', records: named(content.glossary) },
    ...content.pacts.map((pact) => ({ what: 'fact', records: factsOf(content, pact) })),
    ...content.briefings.flatMap(({ briefing }) =>
      briefing === null ? [] : [{ what: 'chapter', records: chaptersOf(briefing) }],
    ),
  ]
}

/** Facts with the id of a chapter of a book that shows them, each once. */
function factsCalledAsChapters(content: Content): { fact: Named; chapter: Named }[] {
  const found = new Map<object, { fact: Named; chapter: Named }>()
  for (const pact of content.pacts) {
    const facts = new Map(factsOf(content, pact).map((fact) => [fact.id, fact]))
    for (const chapter of pact.briefings.flatMap(({ briefing }) => (briefing === null ? [] : chaptersOf(briefing)))) {
      const fact = facts.get(chapter.id)
      if (fact !== undefined && !found.has(fact.record)) found.set(fact.record, { fact, chapter })
    }
  }
  return [...found.values()]
}
