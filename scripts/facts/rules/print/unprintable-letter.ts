import type { ContentRule } from '../../content/rule.ts'
import { eachString } from '../../content/strings.ts'
import { codeOf, officialName, scriptOf } from '../../values/characters.ts'
import { isPrintable, unprintableIn } from '../../values/printable.ts'
import { inWords } from '../../values/suggest.ts'

/** How many letters of one text a message names. */
const named = 6
/** Every typeface has the letters of ASCII: most texts have no others, and that is quick to tell. */
const unusual = /[^\t\n\r\x20-\x7e]/

/** What stands for a sign that looks nearly the same. */
const alike: Readonly<Record<string, string>> = { '‑': '-' }

/** A reason is read by maintainers alone, and an id has letters of its own. */
const notInPrint: readonly (string | number)[] = ['exempt', 'id']

export const unprintableLetter: ContentRule = {
  code: 'unprintable-letter',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    eachString(content, (record, text, path) => {
      if (!unusual.test(text) || path.some((key) => notInPrint.includes(key))) return
      const isProse = content.originOf(record)?.file.kind.shape === 'prose'
      const say = (letters: string[], message: string): void => {
        const [first] = letters
        if (first === undefined) return
        const offset = text.indexOf(first)
        report(record, isProse ? { words: first, offset } : { at: [...path], words: first }, message, mendOf(first))
      }
      const found = unprintableIn(text)
      const apart = found.filter(isOneToo)
      const missing = found.filter((letter) => !apart.includes(letter))
      say(missing, `The typefaces of the book have no ${listOf(missing, 'or')}. Print would show an empty box.`)
      say(
        apart,
        `A mark is a character of its own in ${listOf(apart, 'and')}. Print would draw it in another typeface.`,
      )
    })
  },
}

/** Whether a letter with its mark is also one character, which the typefaces have. */
const isOneToo = (letter: string): boolean => /\p{M}/u.test(letter) && isPrintable(letter.normalize('NFC'))

function listOf(letters: readonly string[], joiner: 'and' | 'or'): string {
  const words = letters.slice(0, named).map((letter) => `\`${shown(letter)}\` (${saidOf(letter)})`)
  const more = letters.length - words.length
  return inWords(more > 0 ? [...words, `${more} more`] : words, joiner)
}

const shown = (letter: string): string => (/^\p{M}/u.test(letter) ? `◌${letter}` : letter)

/** What a letter is, and each of its marks: U+10D9 GEORGIAN LETTER KAN. The script is said where the name does not. */
function saidOf(letter: string): string {
  const each = Array.from(letter, (character) => {
    const script = scriptOf(character)
    const name = officialName(character)
    const isSaid = script === null || name.includes(script.toUpperCase())
    return `${codeOf(character)} ${name}${isSaid ? '' : `, ${script}`}`
  })
  return each.join(' with ')
}

/** Another way to write it: as one letter with its mark, as the letters that it joins, or as the sign that looks like it. */
function mendOf(letter: string): string {
  const other = [alike[letter], letter.normalize('NFC'), letter.normalize('NFKC')].find(
    (each) => each !== undefined && each !== letter && isPrintable(each),
  )
  if (other !== undefined) return `Write \`${other}\` in its place.`
  if (/^[^\p{M}]\p{M}/u.test(letter))
    return 'No typeface has both the letter and its mark. Leave the mark away, or say it in words.'
  const script = scriptOf(letter)
  if (script === null) return 'Say it in words, or take it away.'
  return script === 'Han'
    ? 'Write the usual form of it, or the word in Latin letters, with the language to match: `lang: zh-Latn`.'
    : 'Write it in Latin letters, with the language to match: `lang: akk-Latn` for Akkadian in Latin ones.'
}
