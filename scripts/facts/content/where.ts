import { Places } from '../yaml/places.ts'
import type { Content } from './content.ts'

/**
 * Where the record with an id stands, as file:line, for a failure that comes after the check.
 * @returns null for what is no record; an anchor such as `source-ID` is the record whose id it ends with
 */
export function whereIn(content: Content): (anchor: string) => string | null {
  const places = new Places()
  // A briefing is often called as its pact is, which is a line of the book.
  const briefings = new Set<object>(content.briefings.flatMap(({ briefing }) => briefing ?? []))
  const inOrder = content.records.toSorted((a, b) => Number(briefings.has(a)) - Number(briefings.has(b)))
  return (anchor) => {
    const named = (id: string): object | undefined => inOrder.find((each) => 'id' in each && each.id === id)
    const record = named(anchor) ?? named(anchor.replace(/^[a-z]+-/, ''))
    const origin = record === undefined ? chapter(anchor) : { from: content.originOf(record), at: [] }
    if (origin?.from === undefined) return null
    const { file, line } = places.of(origin.from, { at: origin.at })
    return `${file}:${line}`
  }

  function chapter(id: string) {
    for (const { briefing } of content.briefings) {
      const index = briefing?.chapters.findIndex((each) => each.id === id) ?? -1
      if (briefing !== null && index !== -1) return { from: content.originOf(briefing), at: ['chapters', index] }
    }
    return null
  }
}
