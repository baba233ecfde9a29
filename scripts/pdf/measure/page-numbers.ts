import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import type { Key } from './in-page/marks.ts'
import type { NumberGroup, PageNumber, Wanted } from './in-page/numbers.ts'
import type { Chapter } from './in-page/resources.ts'
import { pageLabel, runsOf } from './page-labels.ts'
import type { Spot } from './read-marks.ts'

/** An entry of the index with more runs of pages than a reader can try is split by chapters. */
const mostRuns = 8

type Placed = ReadonlyMap<Key, readonly Spot[]>

/**
 * The page numbers of each element that wants some, and all their targets in one list.
 * @param placed where the marks came out, by key
 * @param front how many pages the front matter has
 * @throws CommandError with exit code 4 where a number is asked for what is not in print
 */
export function numbersFor(
  wanted: readonly Wanted[],
  placed: Placed,
  front: number,
  chapters: readonly Chapter[],
): { numbers: NumberGroup[][]; targets: Spot[] } {
  const targets: Spot[] = []
  let names = 0
  const numbers = wanted.map(({ kind, of, main, printed }) => {
    const mainPages = main.flatMap((id) => placed.get(`#${id}`)?.slice(0, 1) ?? []).map(({ page }) => page)
    const number = (spot: Spot): PageNumber => ({
      label: pageLabel(spot.page, front),
      target: targets.push(spot) - 1,
      main: mainPages.includes(spot.page),
    })
    const groupOf = (title: string | null, spots: readonly Spot[]): NumberGroup => ({
      title,
      runs: runsOf(spots, front).map(({ first, last }) =>
        (last.page === first.page ? [first] : [first, last]).map(number),
      ),
    })
    if (kind !== 'mentioning') {
      return [
        groupOf(
          null,
          of.flatMap((id) => placed.get(`${kind === 'citing' ? '@' : '#'}${id}`) ?? missing(id, kind, printed)),
        ),
      ]
    }
    const spots = placed.get(`?${names++}`) ?? []
    if (runsOf(spots, front).length <= mostRuns) return [groupOf(null, spots)]
    return byChapter(spots, chapters, placed).map(([title, own]) => groupOf(title, own))
  })
  return { numbers, targets }
}

/** Each chapter begins on a page of its own, so the page tells the chapter. */
function byChapter(spots: readonly Spot[], chapters: readonly Chapter[], placed: Placed): [string, Spot[]][] {
  const starts = chapters.map(({ id, title }) => ({ title, page: placed.get(`#${id}`)?.[0]?.page ?? Infinity }))
  return [...Map.groupBy(spots, (spot) => starts.findLast(({ page }) => page <= spot.page)?.title ?? '')]
}

function missing(id: string, kind: Wanted['kind'], printed: boolean): Spot[] {
  if (kind === 'citing' || !printed) return []
  throw new CommandError(`Print gives the page of "${id}", which is not in print.`, exitCodes.printing)
}
