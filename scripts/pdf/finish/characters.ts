import { hasRightToLeft } from '../../facts/values/direction.ts'
import type { FontSaying } from './actual-text.ts'
import { actualText, codesOf, operation, textShowing, type Operation } from './operations.ts'
import type { Meaning } from './right-to-left.ts'
import { readTextObject, type Cluster, type Glyphs, type TextObject } from './text-object.ts'

/** What the fonts of a page know of their glyphs. */
export interface PageFonts {
  meaning: Meaning
  /** null where glyphs cannot be added to it. */
  program: (font: string) => Glyphs | null
  saying: FontSaying
}

/** A code that is shown at a place in text space. */
interface Shown {
  font: string
  size: number
  code: string
  x: number
  y: number
}

/** Some readers put characters in order by their places, so that a mark must not stand where the next letter does. */
const markWidth = 1
/** Some turn round what is set from right to left in one size, marks with their letters: a mark draws nothing in any size. */
const sizeOfMarks = 0.98

/**
 * Gives each character a code of its own, in the order in which it is read. Where a character is drawn with several
 * glyphs, or several with one, or from right to left, Chromium writes the glyphs as they stand on paper and says beside
 * them what they mean, which few readers heed. The first character of such a cluster gets a glyph that draws all of it;
 * the others stand over it, and draw nothing.
 * @param isRightToLeft whether the page has letters that are read from right to left
 */
export function sayByCharacters(
  operations: readonly Operation[],
  fonts: PageFonts,
  isRightToLeft: boolean,
): Operation[] {
  const result: Operation[] = []
  let begin = -1
  let font: Operation | null = null
  for (const each of operations) {
    const at = result.push(each) - 1
    if (each.operator === 'BT') begin = at
    else if (each.operator === 'ET' && begin !== -1) {
      const own = result.slice(begin + 1, -1)
      const complex = isComplex(own)
      const read = complex || isRightToLeft ? readTextObject(own, font, fonts.program) : null
      const object = complex || read === null ? read : withNumbers(read, fonts)
      if (object !== null) result.splice(begin + 1, own.length, ...written(object, fonts))
      font = own.findLast(({ operator }) => operator === 'Tf') ?? font
      begin = -1
    }
  }
  return result
}

/** Whether glyphs and characters of a text object are not one for one, or it is set from right to left. */
function isComplex(operations: readonly Operation[]): boolean {
  let glyphs = -1
  return operations.some((each) => {
    if (each.operator === 'BMC') return true
    if (each.operator === 'BDC') {
      const meaning = actualText(each) ?? ''
      if (hasRightToLeft(meaning) && meaning.length > 1) return true
      glyphs = isBlank(meaning) ? -1 : 0
    } else if (each.operator === 'EMC') glyphs = -1
    else if (glyphs !== -1 && textShowing.has(each.operator)) glyphs += codesOf(each).length
    return glyphs > 1
  })
}

/**
 * Arabic-Indic digits, which stand from left to right among letters from right to left: a reader that sees them do so takes
 * the letters to be written backwards, so that each number is one glyph for it.
 */
const digits = /^[\u0660-\u0669]+$/

/** A text object with its numbers each as one cluster; null where it has none. */
function withNumbers({ runs, ...object }: TextObject, fonts: PageFonts): TextObject | null {
  let found = false
  const merged = runs.map(({ reversed, clusters }) => {
    const result: Cluster[] = []
    for (const each of clusters) {
      const meaning = each.meaning ?? fonts.meaning(each.font, each.glyphs[0]?.code ?? '') ?? ''
      const last = result.at(-1)
      if (digits.test(meaning) && last !== undefined && digits.test(last.meaning ?? '') && last.font === each.font) {
        found = true
        last.glyphs.push(...each.glyphs)
        last.meaning = `${last.meaning}${meaning}`
        last.advance += each.advance
      } else result.push({ ...each, glyphs: [...each.glyphs], meaning })
    }
    return { reversed, clusters: result }
  })
  return found ? { ...object, runs: merged } : null
}

/** A space is a space, however wide it is; and a hyphen at the end of a line has been marked as one already. */
const isBlank = (meaning: string): boolean => meaning === '\u00ad' || meaning.normalize('NFKC').trim() === ''

/** Characters that take no room of their own: marks and joiners. */
const isMark = (character: string): boolean => /^[\p{M}\p{Cf}]+$/u.test(character)

/** The characters of a cluster. A joiner goes with what follows, since some readers pass over it where it stands alone. */
const charactersOf = (meaning: string, reversed: boolean): string[] =>
  digits.test(meaning) ? [meaning] : reversed ? Array.from(meaning) : (meaning.match(/\p{Cf}*\P{Cf}|\p{Cf}+/gu) ?? [])

function written({ fonts: choices, size, matrix, runs }: TextObject, fonts: PageFonts): Operation[] {
  const shown = runs.flatMap(({ reversed, clusters }) =>
    (reversed ? clusters.toReversed() : clusters).flatMap((cluster) => spelled(cluster, size, reversed, fonts)),
  )
  const result: Operation[] = []
  let chosen = ''
  let [x, y] = [0, 0]
  for (const each of shown) {
    const choice = `/${each.font} ${decimal(each.size)} Tf`
    if (choice !== chosen) result.push(operation(choice))
    if (chosen === '') result.push(matrix)
    chosen = choice
    if (each.x !== x || each.y !== y) result.push(operation(`${decimal(each.x - x)} ${decimal(each.y - y)} Td`))
    ;[x, y] = [each.x, each.y]
    result.push(operation(`<${Buffer.from(each.code, 'latin1').toString('hex')}> Tj`))
  }
  // What follows may count on the font that was chosen last.
  const last = [...choices.values()].at(-1)
  return last === undefined || last.text === chosen ? result : [...result, last]
}

/** A cluster as one code for each of its characters, in the order in which they are read. */
function spelled(cluster: Cluster, size: number, isReversed: boolean, fonts: PageFonts): Shown[] {
  const { font, program, glyphs, left, advance } = cluster
  const [first] = glyphs
  if (first === undefined) return []
  const meaning = cluster.meaning ?? fonts.meaning(font, first.code)
  if (meaning === null) return [{ font, size, ...first }]
  // One cluster alone is not marked as reversed, and may be of several letters.
  const reversed = isReversed || hasRightToLeft(meaning)
  const say = (code: string, x: number, character: string, isSmall: boolean): Shown => ({
    font: fonts.saying(font, code, character) ?? font,
    size: isSmall ? size * sizeOfMarks : size,
    code,
    x,
    y: 0,
  })
  const characters = charactersOf(meaning, reversed)
  if (glyphs.length === 1 && first.y === 0 && (characters.length === 1 || isBlank(meaning))) {
    return [say(first.code, first.x, meaning, false)]
  }
  const unit = size / program.unitsPerEm
  const marks = characters.filter((character, index) => index > 0 && isMark(character)).length
  const hair = advance > 2 * marks ? markWidth : 0
  const step = Math.floor((advance - hair * marks) / (characters.length - marks))
  let behind = 0
  return characters.flatMap((character, index): Shown[] => {
    const stands = index === 0 || !isMark(character)
    const width = stands ? step : hair
    const x = left + (reversed ? advance - behind - width : behind) * unit
    behind += width
    const drawn = index > 0 ? [] : glyphs.map((glyph) => drawnFrom(glyph, x, unit))
    const code = program.drawing(drawn, width, character)
    return code === null ? [] : [say(code, x, character, reversed && !stands)]
  })
}

const drawnFrom = ({ code, ...at }: Cluster['glyphs'][number], x: number, unit: number) => ({
  code,
  x: Math.round((at.x - x) / unit),
  y: Math.round(at.y / unit),
})

/** PDF has no exponents, and more digits than these move nothing. */
const decimal = (value: number): string => String(Number(value.toFixed(5)))
