import { basename } from 'node:path'
import type { Page } from 'puppeteer'
import { FailedProof } from '../failed-proof.ts'
import { rightToLeftLetters } from '../../facts/values/direction.ts'
import { unspaced } from '../../facts/values/unspaced.ts'
import { placeMarks, removeMarks, type Key } from './in-page/marks.ts'
import { breakWords } from './in-page/directions.ts'
import { looseFits, nextFits } from './fit.ts'
import { fillNumbers, wantedNumbers, type NumberGroup } from './in-page/numbers.ts'
import { readFitted, readMargins, setFits, type Chapter } from './in-page/resources.ts'
import { readHeadings } from './in-page/texts.ts'
import type { PrintJob } from '../job.ts'
import { numbersFor } from './page-numbers.ts'
import { hosts } from './page-rules.ts'
import { readMarks, type Spot } from './read-marks.ts'

/** Where everything stands, once filling in the page numbers moves nothing any more. */
export interface Measures {
  pages: number
  /** How many pages of front matter there are before the first chapter. */
  front: number
  /** Where each element with an id begins. */
  spots: Map<string, Spot>
  /** What each page number leads to, by the number of its target. */
  targets: Spot[]
  /** The printed headings, in order. */
  headings: string[]
}

/** More passes than any book needs: four for fitting its chapters, and its numbers have a constant width. */
const mostPasses = 10

/** All that wants page numbers. */
const selector = '[data-page-of], [data-pages-of], [data-pages-citing], [data-pages-mentioning]'
/** Where mentions count for the index. */
const within = 'section.chapter:not(.chapter-sources, .chapter-index)'

/**
 * Measures, fits the chapters and fills in the numbers until nothing changes.
 * @param chapters where there are none, the document is a body without front matter
 * @param print prints the page as it is, untagged
 * @throws CommandError with exit code 4 where the numbers do not settle, or a number is asked for what is not in print
 */
export async function settle(
  page: Page,
  job: PrintJob,
  chapters: readonly Chapter[],
  print: () => Promise<Uint8Array>,
): Promise<Measures> {
  const wanted = await page.evaluate(wantedNumbers, selector)
  const fill = (numbers: NumberGroup[][]) =>
    page.evaluate(fillNumbers, { selector, numbers, host: hosts.number, words: job.words })
  await fill(wanted.map(() => [{ title: null, runs: [[{ label: '000', target: 0, main: false }]] }]))
  const names = wanted.flatMap(({ kind, of }) => (kind === 'mentioning' ? [of] : []))
  const parts = await page.evaluate(readFitted)
  const margins = await page.evaluate(readMargins)
  let fits = looseFits(parts)
  let changed: (string | null)[] = []
  for (let pass = 1; pass <= mostPasses; pass++) {
    await page.evaluate(breakWords, rightToLeftLetters)
    const keys = await page.evaluate(placeMarks, { hosts, names, within, unspaced })
    const { heights, spots } = readMarks(await print(), hosts.mark)
    await page.evaluate(removeMarks)
    const placed = placesByKey(keys, spots)
    const front = placed.get(`#${chapters[0]?.id ?? ''}`)?.[0]?.page ?? 0
    const { numbers, targets } = numbersFor(wanted, placed, front, chapters)
    const next = nextFits(parts, fits, placed, heights, margins)
    const fitted = parts.every(({ id }) => next.get(id) === fits.get(id))
    if (!fitted) await page.evaluate(setFits, Object.fromEntries(next))
    fits = next
    changed = await fill(numbers)
    if (changed.length === 0 && fitted) {
      return {
        pages: heights.length,
        front,
        spots: firstOf(placed),
        targets,
        headings: await page.evaluate(readHeadings),
      }
    }
  }
  throw new FailedProof(
    basename(job.out),
    [...new Set(changed)].map((id) => ({ id, says: `a page number here did not settle in ${mostPasses} passes` })),
  )
}

function placesByKey(keys: readonly Key[][], spots: ReadonlyMap<number, Spot>): Map<Key, Spot[]> {
  const placed = new Map<Key, Spot[]>()
  keys.forEach((each, mark) => {
    const spot = spots.get(mark)
    if (spot === undefined) return
    for (const key of each) {
      const list = placed.get(key)
      if (list === undefined) placed.set(key, [spot])
      else list.push(spot)
    }
  })
  return placed
}

function firstOf(placed: ReadonlyMap<Key, Spot[]>): Map<string, Spot> {
  return new Map(
    [...placed].flatMap(([key, [spot]]): [string, Spot][] =>
      key.startsWith('#') && spot !== undefined ? [[key.slice(1), spot]] : [],
    ),
  )
}
