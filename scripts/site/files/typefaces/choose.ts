import { faceOf, lettersBeyondSource } from '../../../facts/values/printable.ts'
import { cutPart, type CutFace, type Cutting } from './cut.ts'
import { cutHan, type HanLetters } from './han.ts'
import { hanKey, partKey, partRanges } from './parts.ts'
import { emoji, typefaces, type Typeface } from './table.ts'

/** The fonts beyond Source that some text is set with. */
export interface Chosen {
  faces: CutFace[]
  /** The families in the order in which they are tried, for what is set in the serif and in the sans. */
  serif: string[]
  sans: string[]
  /** The languages that Han letters among them stand in, each of which has families of its own; null without any. */
  han: string[] | null
}

/**
 * Chooses what a text needs beyond Source Serif 4 and Source Sans 3, and cuts it down to that. Where it needs nothing,
 * nothing is read.
 * @param text all that is shown
 * @param lettersOf its Han letters by their languages; asked only where there are any
 */
export async function chooseFonts(
  text: string,
  lettersOf: (letters: readonly string[]) => HanLetters,
  cutting: Cutting,
): Promise<Chosen> {
  const byFace = Map.groupBy(lettersBeyondSource(text), faceOf)
  const chosen: Chosen = { faces: [], serif: [], sans: [], han: null }
  if (byFace.size === 0) return chosen
  const styles = cutting.format === 'truetype' ? (['normal', 'italic'] as const) : (['normal'] as const)
  for (const typeface of [...typefaces, emoji]) {
    for (const part of typeface.parts ?? [...(await partRanges(typeface.sans)).keys()]) {
      const letters = byFace.get(partKey(typeface, part))
      if (letters === undefined) continue
      for (const family of new Set([typeface.serif, typeface.sans])) {
        for (const style of styles) {
          if (style === 'italic' && !typeface.italic) continue
          chosen.faces.push(...(await cutPart(family, part, { weight: typeface.weight, style }, letters, cutting)))
        }
      }
      add(chosen, typeface)
    }
  }
  const han = byFace.get(hanKey)
  if (han !== undefined) {
    const letters = lettersOf(han)
    chosen.faces.push(...(await cutHan(letters, cutting)))
    chosen.han = [...letters.keys()]
  }
  return chosen
}

function add({ serif, sans }: Chosen, typeface: Typeface): void {
  if (!serif.includes(typeface.serif)) serif.push(typeface.serif)
  if (!sans.includes(typeface.sans)) sans.push(typeface.sans)
}
