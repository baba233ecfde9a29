import { isLine, type Change, type Step, type Version } from '../../facts/model/changes.ts'
import { inWords } from '../../facts/values/suggest.ts'
import { day } from './days.ts'
import { isOffice, isSourcedAnew, type Sides } from './details.ts'
import { entriesOf, type Entry } from './entries.ts'

/** What changed, as a reader is told it. */
export interface News {
  title: string
  /** From which version to which, and how much changed. */
  opening: readonly string[]
  sections: readonly { heading: string; entries: readonly Entry[] }[]
}

const isOf =
  (kind: Change['kind'], collection?: Change['collection']) =>
  (change: Change): boolean =>
    change.kind === kind && (collection === undefined ? isLine(change) : change.collection === collection)

/** The sections in their order; a change stands in the first one that takes it. */
const sections: readonly { heading: string; takes: (change: Change) => boolean }[] = [
  { heading: 'Only the spelling', takes: ({ isSpelling }) => isSpelling },
  { heading: 'Sources added to a line, or taken from it', takes: (change) => isLine(change) && isSourcedAnew(change) },
  { heading: 'New', takes: isOf('added') },
  { heading: 'Changed', takes: isOf('changed') },
  { heading: 'Corrected', takes: ({ kind }) => kind === 'corrected' },
  { heading: 'Withdrawn', takes: isOf('withdrawn') },
  { heading: 'Disputes opened', takes: isOf('opened', 'disputes') },
  { heading: 'Disputes settled', takes: isOf('settled', 'disputes') },
  { heading: 'Questions opened', takes: isOf('opened') },
  { heading: 'Questions answered', takes: isOf('answered') },
  { heading: 'Moved', takes: isOf('moved') },
  { heading: 'Offices', takes: isOffice },
  { heading: 'New sources', takes: isOf('added', 'sources') },
  { heading: 'Sources no longer used', takes: isOf('withdrawn', 'sources') },
  { heading: 'Sources changed', takes: ({ collection }) => collection === 'sources' },
  { heading: 'New people, bodies, countries and terms', takes: ({ kind }) => kind === 'added' },
  { heading: 'People, bodies, countries and terms no longer named', takes: ({ kind }) => kind === 'withdrawn' },
  { heading: 'People, bodies, countries and terms changed', takes: () => true },
]

/** So many sections at the start of the list tell what matters least: they come last. */
const asides = 2

/** Tells a step section by section; those with nothing in them are left out. */
export function newsOf({ from, to, changes }: Step, sides: Sides): News {
  const groups = Map.groupBy(changes, (change) => sections.find(({ takes }) => takes(change)))
  return {
    title: `What changed: ${sides.after.title}`,
    opening: [`From ${versionInWords(from)} to ${versionInWords(to)}.`, sumOf(changes)],
    sections: [...sections.slice(asides), ...sections.slice(0, asides)].flatMap((section) => {
      const group = groups.get(section)
      return group === undefined ? [] : [{ heading: section.heading, entries: entriesOf(group, sides) }]
    }),
  }
}

/** A version as a sentence names it. */
export function versionInWords({ kind, number, asOf, published }: Version): string {
  if (kind === 'now') return `the facts as they stand, as of ${day(asOf)}`
  if (kind === 'reconstruction') return `what was known on ${day(asOf)}`
  const out = published === null ? '' : `, published on ${day(published)}`
  return `edition ${number ?? ''} (as of ${day(asOf)}${out})`
}

/** What is counted: of what, and what became of one and of several. */
const counted: readonly [(change: Change) => boolean, string, string, string][] = [
  [isOf('added'), 'line', 'is new', 'are new'],
  [isOf('changed'), 'line', 'changed', 'changed'],
  [isOf('corrected'), 'line', 'was corrected', 'were corrected'],
  [isOf('withdrawn'), 'line', 'was withdrawn', 'were withdrawn'],
  [isOf('moved'), 'line', 'moved', 'moved'],
  [isOf('opened', 'disputes'), 'dispute', 'was opened', 'were opened'],
  [isOf('settled', 'disputes'), 'dispute', 'was settled', 'were settled'],
  [isOf('opened', 'unknowns'), 'question', 'was opened', 'were opened'],
  [isOf('answered', 'unknowns'), 'question', 'was answered', 'were answered'],
  [isOf('added', 'sources'), 'source', 'is new', 'are new'],
  [isOf('withdrawn', 'sources'), 'source', 'is no longer used', 'are no longer used'],
  [isOf('changed', 'sources'), 'source', 'changed', 'changed'],
]

/** How much changed, in a sentence: 3 lines are new, 1 changed and 2 sources are new. */
function sumOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed.'
  const news = changes.filter(({ isSpelling }) => !isSpelling)
  let last = ''
  const parts = counted.flatMap(([counts, noun, one, many]) => {
    const count = news.filter(counts).length
    if (count === 0) return []
    const named = noun === last ? [] : [count === 1 ? noun : `${noun}s`]
    last = noun
    return [[count, ...named, count === 1 ? one : many].join(' ')]
  })
  return parts.length === 0 ? 'No line changed.' : `${inWords(parts, 'and')}.`
}
