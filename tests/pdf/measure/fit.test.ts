import { describe, expect, it } from 'vitest'
import { looseFits, nextFits } from '../../../scripts/pdf/measure/fit.ts'
import type { Spot } from '../../../scripts/pdf/measure/read-marks.ts'

const heights = [842, 842, 842]
const margins = { top: 25, side: 19, bottom: 22 }
const at = (page: number, top: number): Spot => ({ page, left: 0, top })

/** The fits that a part goes through where it always ends so, until nothing changes. */
function course(end: Spot, alone = false, columns = 1): number[] {
  const parts = [{ id: 'one', alone, columns }]
  const placed = new Map([
    ['#one', [at(0, 771)]],
    ['$one', [end]],
  ])
  const course = [0]
  for (let fits = looseFits(parts), pass = 0; pass < 8; pass++) {
    fits = nextFits(parts, fits, placed, heights, margins)
    const fit = fits.get('one') ?? NaN
    if (fit === course.at(-1)) break
    course.push(fit)
  }
  return course
}

describe('nextFits', () => {
  it('leaves a part of one page, and one whose last page is well filled', () => {
    expect(course(at(0, 700))).toEqual([0])
    expect(course(at(1, 300))).toEqual([0])
  })

  it('sets a part closer whose last page holds a few lines, and gives up where that does not help', () => {
    expect(course(at(1, 760))).toEqual([0, 1, 2, 3, -1])
    expect(course(at(1, 730))).toEqual([0, 2, 3, -1])
  })

  it('does the same with a part that is to stand alone and does not, however full its second page', () => {
    expect(course(at(1, 100), true)).toEqual([0, 3, -1])
  })

  it('gives up at once where no fit could be enough', () => {
    expect(course(at(1, 560))).toEqual([0, -1])
  })

  it('counts the empty columns beside the last lines', () => {
    expect(course(at(1, 600), false, 2)).toEqual([0, 3, -1])
    expect(course(at(1, 400), false, 2)).toEqual([0, -1])
    expect(course(at(1, 250), false, 2)).toEqual([0])
  })

  it('sees what reaches lower than the last words, as in columns', () => {
    const placed = new Map([
      ['#one', [at(0, 771)]],
      ['$one', [at(1, 740)]],
      ['@source', [at(1, 200)]],
    ])
    const parts = [{ id: 'one', alone: false, columns: 1 }]
    expect(nextFits(parts, looseFits(parts), placed, heights, margins)).toEqual(looseFits(parts))
  })
})
