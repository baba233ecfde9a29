import { Name } from '../file/objects.ts'
import { actualText, codesOf, operation, span, textShowing, type Operation } from './operations.ts'
import type { Meaning } from './right-to-left.ts'

/** The empty box that a font draws for what it has not (ISO/IEC 14496-22), and what it is said as. */
const noGlyph = '\0\0'
const replacement = '\ufffd'
/** Drawn for the letter that a mark has lost. */
const dottedCircle = '◌'

/**
 * Has a sequence that draws an empty box, or a dotted circle for a letter, say so in the place of what was to be drawn:
 * the proof of the file then finds it.
 */
export function sayMissing(operations: readonly Operation[], meaning: Meaning): Operation[] {
  const result: Operation[] = []
  let font = ''
  let begin = -1
  for (const each of operations) {
    const at = result.push(each) - 1
    const [first] = each.operands
    const text = begin === -1 ? '' : (actualText(result[begin] ?? each) ?? '')
    if (each.operator === 'Tf' && first instanceof Name) font = first.value
    else if (each.operator === 'BDC') begin = actualText(each) === null ? -1 : at
    else if (each.operator === 'EMC') begin = -1
    else if (begin !== -1 && textShowing.has(each.operator)) {
      const codes = codesOf(each)
      const isLost = codes.some((code) => meaning(font, code) === dottedCircle) && !text.includes(dottedCircle)
      if (codes.includes(noGlyph)) result[begin] = operation(span(replacement))
      else if (isLost) result[begin] = operation(span(dottedCircle + text))
    }
  }
  return result
}
