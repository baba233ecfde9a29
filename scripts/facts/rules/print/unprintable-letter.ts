import type { ContentRule } from '../../content/rule.ts'
import { eachString } from '../../content/strings.ts'
import { characterName, scriptOf } from '../../values/characters.ts'
import { isPrintable, unprintableIn } from '../../values/printable.ts'

/** How many letters of one text a message names. */
const named = 6
/** Every typeface has the letters of ASCII: most texts have no others, and that is quick to tell. */
const unusual = /[^\t\n\r\x20-\x7e]/

/** What stands for a sign that looks nearly the same. */
const alike: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '‒': '–', '―': '—', '′': '’', '●': '•' }

/** A reason is read by maintainers alone, and an id has letters of its own. */
const notInPrint: readonly (string | number)[] = ['exempt', 'id']

export const unprintableLetter: ContentRule = {
  code: 'unprintable-letter',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    eachString(content, (record, text, path) => {
      if (!unusual.test(text) || path.some((key) => notInPrint.includes(key))) return
      const found = unprintableIn(text)
      const [first] = found
      if (first === undefined) return
      const offset = text.indexOf(first)
      const isProse = content.originOf(record)?.file.kind.shape === 'prose'
      report(
        record,
        isProse ? { words: first, offset } : { at: [...path], words: first },
        `The typefaces of the book have no ${listOf(found)}. Print would show an empty box.`,
        mendOf(text, first, offset),
      )
    })
  },
}

function listOf(letters: readonly string[]): string {
  const words = letters.slice(0, named).map((letter) => {
    const script = scriptOf(letter)
    return `\`${/\p{M}/u.test(letter) ? `◌${letter}` : letter}\` (${characterName(letter)}${script === null ? '' : `, ${script}`})`
  })
  const more = letters.length - words.length
  if (more > 0) return `${words.join(', ')} or ${more} more`
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}

/** Another way to write it: as one letter with its mark, as the letters that it joins, or as the sign that looks like it. */
function mendOf(text: string, letter: string, offset: number): string {
  const before = Array.from(text.slice(0, offset)).at(-1) ?? ''
  const composed = (before + letter).normalize('NFC')
  if (/\p{M}/u.test(letter) && Array.from(composed).length === 1 && isPrintable(composed)) {
    return `Write \`${composed}\` as one letter: delete it with its mark, and type it anew.`
  }
  const other = alike[letter] ?? letter.normalize('NFKC')
  if (other !== letter && isPrintable(other)) return `Write \`${other}\` in its place.`
  return scriptOf(letter) === null
    ? 'Say it in words, or take it away.'
    : 'Write it in Latin, Greek or Cyrillic letters, with the language to match: `lang: ka-Latn` for Georgian in Latin ones.'
}
