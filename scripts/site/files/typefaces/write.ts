import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rangeOf } from '../unicode-range.ts'
import { chooseFonts } from './choose.ts'
import type { Cutting } from './cut.ts'
import { hanLetters } from './han.ts'
import { hanName, hanOrder, writesHan } from './table.ts'

/** What the styles say of the fonts beyond Source. */
export interface OtherFonts {
  /** The @font-face rules, with addresses relative to the folder of the styles. */
  rules: string
  /** The families that follow Source where the serif stands, and where the sans does, as CSS lists them. */
  serif: string
  sans: string
  /** The families of Han letters in each language, by its tag, the one of all others under an empty one. */
  han: ReadonlyMap<string, string>
}

/**
 * Writes the fonts that pages need beyond Source.
 * @param pages as HTML
 * @param assets the folder of the styles
 * @returns what the styles say of them; null where the pages need none
 */
export async function writeOtherFonts(
  pages: readonly string[],
  assets: string,
  cutting: Cutting,
): Promise<OtherFonts | null> {
  const { faces, serif, sans, han } = await chooseFonts(pages.join(''), () => hanLetters(pages), cutting)
  if (faces.length === 0) return null
  await mkdir(join(assets, 'fonts'), { recursive: true })
  const ending = cutting.format === 'woff2' ? 'woff2' : 'ttf'
  const rules = faces.map(async ({ family, name, weight, style, bytes, letters }) => {
    await writeFile(join(assets, 'fonts', `${name}.${ending}`), bytes)
    return (
      `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;` +
      `src:url(fonts/${name}.${ending}) format('${cutting.format}');unicode-range:${rangeOf(letters.join(''))}}`
    )
  })
  return {
    rules: (await Promise.all(rules)).join('\n'),
    serif: serif.join(),
    sans: sans.join(),
    han: han === null ? new Map() : hanFamilies(han),
  }
}

function hanFamilies(langs: readonly string[]): Map<string, string> {
  return new Map(['', ...langs.filter(writesHan)].map((lang) => [lang, hanOrder(lang).map(hanName).join()]))
}
