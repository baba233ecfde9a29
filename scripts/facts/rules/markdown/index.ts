import type { ContentRule } from '../../content/rule.ts'
import { deepNesting } from './deep-nesting.ts'
import { noWords } from './no-words.ts'
import { unsafeLink } from './unsafe-link.ts'
import { wideTable } from './wide-table.ts'
import { strayMarkup } from './stray-markup.ts'
import { headingLevel } from './heading-level.ts'

/** The Markdown of texts. */
export const markdown: readonly ContentRule[] = [unsafeLink, strayMarkup, headingLevel, wideTable, deepNesting, noWords]
