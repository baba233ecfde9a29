import type { ShapeRule } from '../../inspection/rule.ts'
import { badDate } from './dates.ts'
import { badId, badLanguage, badPattern, badUrl, blankText } from './formats.ts'
import { missingKey, unknownKey } from './keys.ts'
import { outOfRange, tooFew, tooLong, tooMany } from './limits.ts'
import { emptyValue, needsQuotes, notInList, wrongType } from './types.ts'

/** Keys and values. The order decides: of several rules, the first that explains an error has it. */
export const shape: readonly ShapeRule[] = [
  unknownKey,
  missingKey,
  emptyValue,
  needsQuotes,
  wrongType,
  notInList,
  blankText,
  badId,
  badDate,
  badLanguage,
  badUrl,
  badPattern,
  tooLong,
  tooMany,
  tooFew,
  outOfRange,
]
