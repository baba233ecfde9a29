import { freeze } from '../../scripts/editions/freeze.ts'
import { openEditions } from '../../scripts/editions/open.ts'
import type { EditionFolder } from '../../scripts/facts/model/editions.ts'
import type { CheckedFacts, Facts } from '../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { takenAsChecked } from '../../scripts/facts/content/checked-facts.ts'
import { fictional } from '../book/fictional-book.ts'

/** The facts of the fictional pact, with an edit. */
export async function fictionalFacts(change: (facts: Facts) => void = () => {}): Promise<CheckedFacts> {
  const { facts, findings } = await loadFacts(fictional)
  if (facts === null) throw new Error(`the fixture has findings: ${JSON.stringify(findings)}`)
  const edited = structuredClone(facts) as unknown as Facts
  change(edited)
  return takenAsChecked(edited)
}

/** The text of an edition of the fictional book. */
export function frozen(facts: CheckedFacts, number = 1, published = '2022-05-01'): string {
  const [folder] = facts.briefings
  if (folder === undefined) throw new Error('the facts have no briefing')
  const pdf = { name: 'harbour-declaration.pdf', kind: 'book' as const, hash: 'a'.repeat(64), front: 3 }
  const pages = { 'harbour-declaration': '4', 'dispute-binding': 'ii' }
  return freeze(facts, folder, { number, published, commit: null, pdfs: [{ ...pdf, pages }] })
}

/** Opens the text of an edition as it would stand in its folder. */
export function opened(text: string | Uint8Array, name = '1'): EditionFolder {
  const path = `harbour-declaration/editions/${name}/edition.json`
  const bytes = Buffer.from(text)
  const [folder] = openEditions([{ root: 'briefings', path, shown: `briefings/${path}`, kind: 'file', bytes }])
  if (folder === undefined) throw new Error('nothing was opened')
  return folder
}
