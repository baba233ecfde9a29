import { Name } from '../file/objects.ts'
import { actualText, codesOf, operation, textShowing, type Operation } from './operations.ts'

/**
 * The name of a font with the same glyphs as that one, in which the code has that meaning; null where there cannot be
 * one.
 */
export type FontSaying = (font: string, code: string, meaning: string) => string | null

/**
 * Has the fonts say what a glyph means. Where it has several meanings, or is a ligature, Chromium says so beside it, in
 * a sequence within the tagged one. Few readers heed that, and some take the tagged sequence to end with it.
 */
export function sayByFonts(operations: readonly Operation[], fontSaying: FontSaying): Operation[] {
  const result: Operation[] = []
  let font: Operation | null = null
  let begin = -1
  for (const each of operations) {
    const at = result.push(each) - 1
    if (each.operator === 'Tf') font = each
    else if (each.operator === 'BDC') begin = actualText(each) === null ? -1 : at
    else if (each.operator === 'EMC' && begin !== -1) {
      result.push(...said(result.splice(begin), font, fontSaying))
      begin = -1
    }
  }
  return result
}

/**
 * @param sequence from its beginning to its end
 * @param font the last that was chosen, before the sequence or within it
 */
function said(sequence: Operation[], font: Operation | null, fontSaying: FontSaying): Operation[] {
  const [begin, ...body] = sequence.slice(0, -1)
  const meaning = begin === undefined ? null : actualText(begin)
  // A space is a space, however wide it is and whether or not a line may end there.
  if (meaning?.normalize('NFKC').trim() === '') return body
  const [showing, ...others] = body.filter(({ operator }) => textShowing.has(operator))
  const [code, ...more] = showing === undefined ? [] : codesOf(showing)
  const own = font?.operands[0]
  if (font === null || !(own instanceof Name) || meaning === null || showing === undefined) return sequence
  if (code === undefined || more.length > 0 || others.length > 0) return sequence
  if (body.indexOf(font) > body.indexOf(showing)) return sequence
  const name = fontSaying(own.value, code, meaning)
  if (name === null) return sequence
  if (name === own.value) return body
  const choice = operation(font.text.replace(/^\/\S+/, `/${name}`))
  return body.flatMap((each) => (each === showing ? [choice, each, font] : [each]))
}
