import { hanFormsOf } from '../../values/han.ts'
import { languageOf } from '../../values/language-tags.ts'
import { foreignCyrillic, likelyHan, likelyLanguages } from '../../values/likely-language.ts'
import { allScriptsOf, lettersOf, scriptCodeOf, scriptsOf } from '../../values/scripts-of-languages.ts'

/** How the letters of a text differ from what its tag says. */
export interface Unlike {
  /** The scripts that the tag stands for, by ISO 15924. */
  expected: readonly string[]
  /** The script that the text has: another, or the same with letters that the language lacks. */
  script: string
  /** Letters that show it. */
  letters: string
  /** Tags that would fit. */
  likely: string[]
}

/**
 * Holds the letters of a text against the scripts that its language is written in. By far the most must be of another
 * one: names and words in other letters are nothing unusual.
 * @param tag a valid tag by BCP 47
 * @returns null where they fit, and where nobody can tell
 */
export function unlikeLetters(text: string, tag: string): Unlike | null {
  const expected = scriptsOf(tag)
  const patterns = lettersOf(expected)
  if (patterns === null) return null
  const isHan = expected.some((script) => hanScripts.test(script))
  const other = patterns.other.test(text) ? othersIn(text, patterns, isHan) : []
  patterns.other.lastIndex = 0
  if (other.length === 0) return isHan ? unlikeHan(text, tag, expected) : unlikeCyrillic(text, tag, expected)
  const [[script] = [null]] = [...Map.groupBy(other, scriptCodeOf)].toSorted(([, a], [, b]) => b.length - a.length)
  if (script === null) return null
  return { expected, script, letters: wordOf(text, script), likely: likelyTags(text, tag, script) }
}

/** As much as a message has room for. */
const mostLetters = 12

/** The first word of a text that begins in a script, or its beginning. */
const wordOf = (text: string, script: string): string => {
  const word = text.match(/\p{L}[\p{L}\p{M}]*/gu)?.find(([letter = '']) => scriptCodeOf(letter) === script) ?? ''
  return Array.from(word).slice(0, mostLetters).join('')
}

const hanScripts = /^(?:Hans|Hant|Hani|Jpan|Kore)$/

/** One sign writes a syllable or a word there. */
const lettersInSign = 3

/** The letters of other scripts, where they are two of three or more. Acronyms such as NATO belong to no language. */
function othersIn(text: string, { own, other }: { own: RegExp; other: RegExp }, isHan: boolean): string[] {
  const others = text.replaceAll(/(?<!\p{L})\p{Script=Latin}*\p{Lu}{2,}(?!\p{L})/gu, '').match(other) ?? []
  const owns = (text.match(own) ?? []).length * (isHan ? lettersInSign : 1)
  return others.length > 2 * owns ? others : []
}

function likelyTags(text: string, tag: string, script: string): string[] {
  const language = languageOf(tag)
  const all = allScriptsOf(language)
  if (all.includes(script)) return [all.length === 1 ? language : `${language}-${script}`]
  return script === 'Latn' ? [`${language}-Latn`] : likelyLanguages(text, script)
}

/** Languages in Cyrillic are told from each other by the letters that only some of them have. */
function unlikeCyrillic(text: string, tag: string, expected: readonly string[]): Unlike | null {
  const letters = foreignCyrillic(text, languageOf(tag))
  if (letters.length === 0) return null
  return { expected, script: 'Cyrl', letters: letters.join(' '), likely: likelyLanguages(text, 'Cyrl') }
}

/** Chinese is told from Japanese and Korean by their own signs, and one way of writing it from the other. */
function unlikeHan(text: string, tag: string, expected: readonly string[]): Unlike | null {
  const unlike = (script: string, letters: readonly string[], likely: string): Unlike => ({
    expected,
    script,
    letters: [...new Set(letters)].slice(0, mostLetters).join(' '),
    likely: [likely],
  })
  const han = text.match(/\p{sc=Han}/gu) ?? []
  const kana = text.match(/[\p{sc=Hira}\p{sc=Kana}]/gu) ?? []
  if (expected.includes('Kore'))
    return han.length > 1 && !/\p{sc=Hang}/u.test(text) ? unlike('Hani', han, likelyHan(text)) : null
  const { simplified, traditional, chinese } = hanFormsOf(text)
  const form = simplified.length > traditional.length ? 'Hans' : 'Hant'
  const shown = form === 'Hans' ? simplified : traditional
  if (expected.includes('Jpan'))
    return kana.length === 0 && chinese.length > 0 && likelyHan(text).startsWith('zh')
      ? unlike(form, chinese, `zh-${form}`)
      : null
  if (kana.length * 4 > han.length) return unlike('Jpan', kana, 'ja')
  const [only] = expected
  return expected.length === 1 && only !== 'Hani' && only !== form && simplified.length !== traditional.length
    ? unlike(form, shown, `${languageOf(tag)}-${form}`)
    : null
}
