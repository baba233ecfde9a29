import type { ShapeRule } from '../../inspection/rule.ts'
import { badDate } from './bad-date.ts'
import { badId } from './bad-id.ts'
import { badLanguage } from './bad-language.ts'
import { badPattern } from './bad-pattern.ts'
import { badUrl } from './bad-url.ts'
import { blankText } from './blank-text.ts'
import { emptyValue } from './empty-value.ts'
import { missingKey } from './missing-key.ts'
import { needsQuotes } from './needs-quotes.ts'
import { notInList } from './not-in-list.ts'
import { outOfRange } from './out-of-range.ts'
import { tooFew } from './too-few.ts'
import { tooLong } from './too-long.ts'
import { tooMany } from './too-many.ts'
import { unknownKey } from './unknown-key.ts'
import { wrongType } from './wrong-type.ts'

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
