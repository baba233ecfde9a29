import type { Page } from 'puppeteer'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { placeMarks, removeMarks } from './in-page/marks.ts'
import { fillNumbers, wantedNumbers } from './in-page/numbers.ts'
import { pageLabel, runsOf } from './page-labels.ts'
import { hosts } from './page-rules.ts'
import { readMarks, type Spot } from './read-marks.ts'

/** Where everything stands, once filling in the page numbers moves nothing any more. */
export interface Measures {
  pages: number
  /** How many pages of front matter there are before the first chapter. */
  front: number
  spots: Map<string, Spot>
}

/** More passes than any book needs: numbers have a constant width, so the second pass mostly changes nothing. */
const mostPasses = 6

/**
 * Measures and fills until nothing changes.
 * @param print prints the page as it is, untagged
 * @param body the id of the first chapter; null where the document is a body without front matter
 * @throws CommandError with exit code 4 where the numbers do not settle, or a number is asked for what is not in print
 */
export async function settle(page: Page, body: string | null, print: () => Promise<Uint8Array>): Promise<Measures> {
  const wanted = await page.evaluate(wantedNumbers)
  await page.evaluate(fillNumbers, { labels: {}, runs: [], hosts })
  for (let pass = 1; pass <= mostPasses; pass++) {
    const measures = await measure(page, body, print)
    const changed = await page.evaluate(fillNumbers, { ...numbersFor(wanted, measures), hosts })
    if (changed === 0) return measures
  }
  throw new CommandError(`The page numbers did not settle in ${mostPasses} passes.`, exitCodes.printing)
}

async function measure(page: Page, body: string | null, print: () => Promise<Uint8Array>): Promise<Measures> {
  const marked = await page.evaluate(placeMarks, hosts.mark)
  const { pages, spots } = readMarks(await print(), hosts.mark)
  await page.evaluate(removeMarks)
  const byId = new Map<string, Spot>()
  marked.forEach((ids, mark) => {
    const spot = spots.get(mark)
    if (spot !== undefined) for (const id of ids) byId.set(id, spot)
  })
  return { pages, front: body === null ? 0 : (byId.get(body)?.page ?? 0), spots: byId }
}

function numbersFor(wanted: ReturnType<typeof wantedNumbers>, { spots, front }: Measures) {
  const pageOf = (id: string): number => {
    const spot = spots.get(id)
    if (spot === undefined)
      throw new CommandError(`Print refers to "${id}", which is not in print.`, exitCodes.printing)
    return spot.page
  }
  return {
    labels: Object.fromEntries(wanted.single.map((id) => [id, pageLabel(pageOf(id), front)])),
    runs: wanted.lists.map((ids) =>
      runsOf(
        ids.map((id) => ({ id, page: pageOf(id) })),
        front,
      ),
    ),
  }
}
