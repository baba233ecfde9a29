import { Name } from '../file/objects.ts'
import { actualText, codesOf, endMarked, operation, span, textShowing, type Operation } from './operations.ts'

const softHyphen = '\u00ad'

/**
 * Makes words whole: Chromium writes a soft hyphen into every word that might have been divided. The invisible ones are
 * taken out, on their own or within a ligature, and a visible one at the end of a line is marked as what it is (ISO
 * 32000-1, 14.8.2.2.3).
 * @param meaning what a font says that its glyph means; null where it does not say
 */
export function dropSoftHyphens(
  operations: readonly Operation[],
  meaning: (font: string, code: string) => string | null,
): Operation[] {
  const result: Operation[] = []
  let hidden = false
  /** A ligature over a soft hyphen: its glyph comes first, then an invisible one for the hyphen. */
  let ligature: 'begun' | 'shown' | null = null
  let atLineEnd = false
  let font = ''
  /** Where the text object that is being drawn shows something. */
  let shown: number[] = []
  const meaningOf = (showing: Operation): string | null => meaning(font, codesOf(showing).join(''))
  const isHyphen = (showing: Operation): boolean => ['-', '\u2010'].includes(meaningOf(showing) ?? '')
  const isBlank = (showing: Operation): boolean => ['', '\0', softHyphen].includes((meaningOf(showing) ?? '').trim())
  for (const each of operations) {
    const { operator } = each
    const actual = operator === 'BDC' ? actualText(each) : null
    if (actual === softHyphen) hidden = true
    else if (hidden && operator === 'EMC') {
      hidden = false
      atLineEnd = true
    } else if (textShowing.has(operator) && (hidden || (ligature === 'shown' && isBlank(each)))) continue
    else if (actual?.includes(softHyphen)) {
      ligature = 'begun'
      result.push(operation(span(actual.replaceAll(softHyphen, ''))))
    } else {
      const at = result.push(each) - 1
      if (operator === 'EMC') ligature = null
      else if (operator === 'Tf' && each.operands[0] instanceof Name) font = each.operands[0].value
      else if (operator === 'BT') shown = []
      else if (operator === 'ET') {
        const [only = -1, ...more] = shown
        const showing = result[only]
        if (!atLineEnd || showing === undefined || more.length > 0 || !isHyphen(showing)) continue
        result.splice(only, 1, operation(span(softHyphen)), showing, endMarked)
        atLineEnd = false
      } else if (textShowing.has(operator)) {
        if (shown.length > 0 || !isHyphen(each)) atLineEnd = false
        shown.push(at)
        if (ligature === 'begun') ligature = 'shown'
      }
    }
  }
  return result
}
