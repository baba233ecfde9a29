import type { ContentRule } from '../../content/rule.ts'
import { missingFootnote } from './missing-footnote.ts'
import { duplicateCode } from './duplicate-code.ts'
import { unknownCode } from './unknown-code.ts'

/** Countries: their codes and the status footnote. */
export const countries: readonly ContentRule[] = [missingFootnote, duplicateCode, unknownCode]
