const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number in lower-case roman numerals; counts from 1. */
export function roman(number: number): string {
  const [value, letters] = romans.find(([each]) => each <= number) ?? [0, '']
  return value === 0 ? '' : letters + roman(number - value)
}

/**
 * What is printed on a page: roman numerals in the front matter, then arabic ones from 1.
 * @param index the page, counted from 0
 * @param front how many pages the front matter has
 */
export const pageLabel = (index: number, front: number): string =>
  index < front ? roman(index + 1) : String(index - front + 1)

/** Neighbouring pages in one entry: the first place on them, and the first one on the last of them. */
export interface Run<Place> {
  first: Place
  last: Place
}

/** Places joined into runs of neighbouring pages, in page order; a run never spans front matter and body. */
export function runsOf<Place extends { page: number }>(places: readonly Place[], front: number): Run<Place>[] {
  const runs: Run<Place>[] = []
  for (const place of places.toSorted((a, b) => a.page - b.page)) {
    const run = runs.at(-1)
    const joins = run !== undefined && place.page - run.last.page <= 1 && run.last.page < front === place.page < front
    if (!joins) runs.push({ first: place, last: place })
    else if (place.page > run.last.page) run.last = place
  }
  return runs
}
