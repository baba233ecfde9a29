import { collections, holds, type CollectionName } from '../facts/model/collections.ts'
import { claimsOf, questionsOf, sharedClaimsOf, type CheckedFacts } from '../facts/model/facts.ts'
import { pactOf, recordsIn } from './compared.ts'

/** A line that an edition had and that is nowhere now, without a word on why. */
export interface GoneLine {
  id: string
  collection: CollectionName
  /** What it last said. */
  words: string
  /** What to write, and where. */
  mend: string
}

/**
 * The lines of an edition that are no longer in the files: neither as records, in any book or none, nor withdrawn with a
 * reason, nor as what another record was called.
 * @param before the facts of the edition
 * @param after the facts of today, of all books
 * @param today as YYYY-MM-DD, for the lines to write
 */
export function goneWithoutWord(before: CheckedFacts, after: CheckedFacts, today: string): GoneLine[] {
  const folder = pactOf(before)?.id
  const pacts = after.pacts.filter(({ id }) => id === folder)
  const lines = [...sharedClaimsOf(after), ...pacts.flatMap(claimsOf)].map(({ claim }) => claim)
  const explained = new Set([
    ...[...lines, ...pacts.flatMap(questionsOf)].flatMap(({ id, formerly = [] }) => [id, ...formerly]),
    ...pacts.flatMap(({ withdrawn }) => withdrawn.map(({ id }) => id)),
  ])
  return [...recordsIn(before).values()].flatMap(({ collection, record: { id, text, question } }) => {
    if (holds(collection, 'things') || explained.has(id)) return []
    const mend = mendOf(id, collection, folder ?? '', today)
    return [{ id, collection, words: typeof text === 'string' ? text : String(question), mend }]
  })
}

const mendOf = (
  id: string,
  collection: CollectionName,
  folder: string,
  today: string,
): string => `If it is out for good, write into data/pacts/${folder}/${collections.withdrawn.file}.yaml why, in a sentence for the reader:
- id: ${id}
  day: ${today}
  why: …
If it has another id now, write \`formerly: [${id}]\` into its record. Else put it back into ${collections[collection].file}.yaml.`
