import type { ContentRule } from '../../content/rule.ts'
import { bookBeforeItsTime } from './book-before-its-time.ts'
import { dayToCome } from './day-to-come.ts'
import { nothingKnown } from './nothing-known.ts'
import { nothingLeftOut } from './nothing-left-out.ts'

/** Books as known on a day: whether there is such a book. */
export const knowledge: readonly ContentRule[] = [nothingKnown, bookBeforeItsTime, dayToCome, nothingLeftOut]
