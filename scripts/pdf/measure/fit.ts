import type { Key } from './in-page/marks.ts'
import type { Fitted, Margins } from './in-page/resources.ts'
import { points } from './paper.ts'
import type { Spot } from './read-marks.ts'

/** How close a part is set: 0 is the usual way, and the styles know three closer ones. */
export type Fit = number

/** Set the usual way for good, since closer did not help. */
const gaveUp: Fit = -1
const closest: Fit = 3
/** How much shorter each fit makes a part, roughly: what is to be won tells which one to begin with. */
const savings = [0, 0.035, 0.09, 0.2]
/** A last page that is filled less than this looks forgotten. */
const leastFilled = 0.33

/** The fit that each part begins with. */
export const looseFits = (parts: readonly Fitted[]): Map<string, Fit> => new Map(parts.map(({ id }) => [id, 0]))

/**
 * Copyfitting: a part, such as a chapter, whose last page holds only a few lines is set closer, and so is one that is to
 * stand alone on one page and does not: as close as should be enough for what is left, at last as close as can be. Where
 * that does not help, or no way could, it is set the usual way for good.
 * @param placed where the marks came out, by key
 * @param heights of the pages
 * @param margins of the pages, in millimetres
 * @returns the fits to try next; the same where all is well
 */
export function nextFits(
  parts: readonly Fitted[],
  fits: ReadonlyMap<string, Fit>,
  placed: ReadonlyMap<Key, readonly Spot[]>,
  heights: readonly number[],
  margins: Margins,
): Map<string, Fit> {
  const lowest = new Map<number, number>()
  for (const { page, top } of [...placed.values()].flat()) lowest.set(page, Math.min(top, lowest.get(page) ?? top))
  const filled = (page: number): number => {
    const height = heights[page] ?? 0
    const bottom = points(margins.bottom)
    return 1 - ((lowest.get(page) ?? height) - bottom) / (height - points(margins.top) - bottom)
  }
  return new Map(
    parts.map(({ id, alone, columns }) => {
      const [first] = placed.get(`#${id}`) ?? []
      const [last] = placed.get(`$${id}`) ?? []
      const fit = fits.get(id) ?? 0
      if (first === undefined || last === undefined || last.page === first.page || fit === gaveUp) return [id, fit]
      const tail = filled(last.page) / columns
      if (!alone && tail >= leastFilled) return [id, fit]
      const wanted = (savings[fit] ?? 0) + tail / (last.page - first.page + tail)
      const enough = savings.findIndex((saving, each) => each > fit && saving >= wanted)
      const rest = (alone || fit > 0) && fit < closest ? closest : gaveUp
      return [id, enough === -1 ? rest : enough]
    }),
  )
}
