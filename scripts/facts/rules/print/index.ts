import type { ContentRule } from '../../content/rule.ts'
import { unprintableLetter } from './unprintable-letter.ts'

/** What print can show. */
export const print: readonly ContentRule[] = [unprintableLetter]
