import type { Days } from '../../scripts/facts/model/known.ts'

/** The days of most tests: the facts as they stand, on a day that never changes. */
export const days: Days = { asOf: null, today: null, clock: '2022-05-01' }
