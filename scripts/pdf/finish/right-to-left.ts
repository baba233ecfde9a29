import { hasRightToLeft } from '../../facts/values/direction.ts'
import { Name } from '../file/objects.ts'
import { actualText, codesOf, textShowing, type Operation } from './operations.ts'

/** What a font says that a code means; null where it does not say. */
export type Meaning = (font: string, code: string) => string | null

/**
 * Whether some operations show letters that are read from right to left: Chromium marks those of several letters as such
 * (ISO 32000-1, 14.8.2.3.3), and others by what they mean.
 */
export function isBackwards(operations: readonly Operation[], meaning: Meaning): boolean {
  let font = ''
  return operations.some((each) => {
    const { operator, text, operands } = each
    if (operator === 'Tf' && operands[0] instanceof Name) font = operands[0].value
    if (operator === 'BMC') return text === '/ReversedChars BMC'
    if (operator === 'BDC') return hasRightToLeft(actualText(each) ?? '')
    return textShowing.has(operator) && codesOf(each).some((code) => hasRightToLeft(meaning(font, code) ?? ''))
  })
}
