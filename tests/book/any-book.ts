import { shownIn, type ChapterKind } from '../../scripts/facts/model/chapters.ts'
import { listNames, type ListNameOf } from '../../scripts/facts/model/collections.ts'
import type { Facts, PactFacts } from '../../scripts/facts/model/facts.ts'
import { asChecked } from './as-checked.ts'

type PactList = ListNameOf<'pact'>

/** How a book differs from the fictional one. */
export interface Variation {
  /** The chapters it has, in this order. */
  kinds: ChapterKind[]
  /** The collections of the pact that have no record. */
  empty: PactList[]
  /** Marks that are added to texts: the text and the target by their places, counted round. */
  marks: { text: number; target: number }[]
}

export const chapterKinds = Object.keys(shownIn) as ChapterKind[]
export const pactLists = listNames('pact')

/** Makes the fictional facts into a book that varies so, and is still one that the checker lets pass. */
export function vary(facts: Facts, { kinds, empty, marks }: Variation): void {
  const [pact] = facts.pacts
  const [folder] = facts.briefings
  if (pact === undefined || folder === undefined) throw new Error('the fixture has no pact')
  const texts = new Map(folder.briefing.chapters.map(({ kind, text }) => [kind, text]))
  folder.briefing.chapters = kinds.map((kind, index) => {
    const text = texts.get(kind)
    return { id: `chapter-${index}`, kind, ...(text !== undefined && { text }) }
  })
  for (const name of empty) Object.assign(pact, { [name]: [] })
  mend(facts, pact)
  const walked = asChecked(facts)
  const targets = [...facts.sources.map(({ id }) => `[@${id}]`), ...[...placedIds(facts, pact)].map((id) => `[#${id}]`)]
  for (const { text, target } of marks) {
    const chosen = walked.texts[text % walked.texts.length]
    const mark = targets[target % targets.length]
    if (chosen !== undefined && mark !== undefined) edit(folder, chosen, (markdown) => `${markdown} ${mark}`)
  }
}

/** Takes out what refers to records that are gone, as a maintainer would who has emptied their file. */
function mend(facts: Facts, pact: PactFacts): void {
  const [folder] = facts.briefings
  const isThere = (id: string): boolean => placedIds(facts, pact).has(id)
  for (const reaction of pact.reactions) if (!isThere(reaction.to)) reaction.to = pact.pact.id
  for (const dispute of pact.disputes) {
    for (const position of dispute.positions) position.facts = position.facts.filter(isThere)
  }
  pact.disputes = pact.disputes.filter(({ positions }) => positions.every((position) => position.facts.length > 0))
  for (const unknown of pact.unknowns) {
    unknown.facts = (unknown.facts ?? []).filter(isThere)
    if (unknown.facts.length === 0) delete unknown.facts
  }
  for (const { cautions = [] } of facts.sources) {
    for (const caution of cautions) caution.facts = caution.facts.filter(isThere)
  }
  if (folder === undefined) return
  for (const text of asChecked(facts).texts) {
    edit(folder, text, (markdown) =>
      markdown.replaceAll(/\[#([a-z0-9-]+)\]/g, (mark, id: string) => (isThere(id) ? mark : `[#${pact.pact.id}]`)),
    )
  }
}

function placedIds(facts: Facts, pact: PactFacts): Set<string> {
  const records = [pact.pact, ...facts.natoStatus, ...pactLists.flatMap((name): object[] => pact[name])]
  return new Set(
    records.flatMap((record) => {
      const { id, facts: inside = [] } = record as { id: string; facts?: (string | { id: string })[] }
      return [id, ...inside.flatMap((fact) => (typeof fact === 'string' ? [] : [fact.id]))]
    }),
  )
}

/** Changes a text where it stands: in its record, or in its Markdown file. */
function edit(
  folder: Facts['briefings'][number],
  {
    record,
    at,
    markdown,
  }: { readonly record: object; readonly at: readonly (string | number)[]; readonly markdown: string },
  change: (markdown: string) => string,
): void {
  const last = at.at(-1)
  if (last === undefined) {
    for (const [name, text] of Object.entries(folder.prose)) if (text === markdown) folder.prose[name] = change(text)
    return
  }
  let owner = record as Record<string | number, unknown>
  for (const key of at.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>
  owner[last] = change(String(owner[last]))
}
