import { bare } from '../../scripts/pdf/verify/printed.ts'
import type { Alignment, Piece } from './reading.ts'

/** Where the pieces begin, and on which page each letter of what is spoken stands. */
export interface Placed {
  pieces: readonly Piece[]
  starts: Alignment['starts']
  pageAt: readonly number[]
}

/** The pages that a piece wants the numbers of, from where the words stand that they are the numbers of. */
export function wantedPages({ pieces, starts, pageAt }: Placed, wants: NonNullable<Piece['wants']>): number[] {
  const pagesWhere = (is: (piece: Piece) => boolean): number[] =>
    pieces.flatMap((piece, index) => (is(piece) ? (pageAt[starts[index] ?? -1] ?? []) : []))
  if (wants.kind === 'citing') return pagesWhere(({ cites }) => cites !== null && wants.of.includes(cites))
  return wants.of.flatMap((id) => pagesWhere(({ ids }) => ids.includes(id)).slice(0, 1))
}

/** For each entry of the index, the pages that name it. The longest name that stands in a place is the one it names. */
export function mentions({ pieces, starts, pageAt }: Placed): number[][] {
  const entries = pieces.flatMap(({ wants }) => (wants?.kind === 'mentioning' ? [wants.of] : []))
  const names = entries.flatMap((each, entry) => each.map((name) => ({ name, entry })))
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  const escaped = longestFirst.map(({ name }) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pages = entries.map((): number[] => [])
  pieces.forEach(({ text, indexed }, index) => {
    const start = starts[index]
    if (!indexed || start === null || start === undefined) return
    for (const match of text.matchAll(pattern)) {
      const page = pageAt[start + bare(text.slice(0, match.index)).length]
      const entry = longestFirst.find(({ name }) => name === match[0])?.entry
      if (page !== undefined && entry !== undefined) pages[entry]?.push(page)
    }
  })
  return pages
}

/** Pages as an index gives them, "iii, 4–6, 9": neighbours joined, but never the front matter to the body. */
export function numberList(pages: readonly number[], labels: readonly string[]): string {
  const runs: [first: number, last: number][] = []
  for (const page of [...new Set(pages)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && page === run[1] + 1 && isArabic(labels[page]) === isArabic(labels[run[1]])) run[1] = page
    else runs.push([page, page])
  }
  return runs.map(([first, last]) => [...new Set([labels[first], labels[last]])].join('–')).join(',')
}

/** The page numbers of an entry that is split by chapters, as if it were not; others as they are. */
export function joined(said: string, labels: readonly string[]): string {
  if (!said.includes(';')) return said
  const runs = said.split(/[;,]/).filter((run) => run !== '')
  const pages = runs.flatMap((run) => {
    const [first = 0, last = first] = run.split('–').map((label) => labels.indexOf(label))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  return numberList(pages, labels)
}

const isArabic = (label = ''): boolean => /^\d+$/.test(label)
