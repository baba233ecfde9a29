import type { CheckedFacts } from '../../scripts/facts/model/facts.ts'

/** Keys whose texts are printed as they stand. In the others, references and emphasis are written as Markdown. */
const plainKeys: ReadonlySet<string> = new Set('name title publisher term place short translation'.split(' '))
/** What orders an index, and the heading of the pact's own text, which the site alone has. */
const unprinted: ReadonlySet<string> = new Set(['sort', 'heading'])
/** Words in letters other than Latin ones, with the numbers and blanks among them. */
const foreignWords = /(?:(?!\p{Script=Latin})\p{L})(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{Nd}\p{Join_Control} ])*/gu

/** Every text of a book whose letters are to be read back from what is printed, as it was written. */
export function samplesOf(facts: CheckedFacts): string[] {
  const { briefings, texts: _, references: __, ...records } = facts
  const chapters = briefings.flatMap(({ briefing, prose }) => [
    briefing.title,
    ...briefing.chapters.flatMap(({ title }) => title ?? []),
    ...Object.values(prose).flatMap((text) => text.match(foreignWords) ?? []),
  ])
  return [...new Set([...chapters, ...textsIn(records, '')])]
}

function textsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') return plainKeys.has(key) ? [value] : (value.match(foreignWords) ?? [])
  if (typeof value !== 'object' || value === null) return []
  // What has a language is printed letter for letter; of its paragraphs each may stand on another page.
  if ('lang' in value && 'text' in value) return String(value.text).split(/\n+/)
  return Object.entries(value).flatMap(([name, each]) =>
    unprinted.has(name) ? [] : textsIn(each, Array.isArray(value) ? key : name),
  )
}
