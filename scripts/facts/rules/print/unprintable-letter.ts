import type { ContentRule } from '../../content/rule.ts'
import { characterName, scriptOf } from '../../values/characters.ts'
import { unprintable } from '../../values/printable.ts'
import type { Path } from '../../yaml/parse.ts'

/** How many letters of one text a message names. */
const named = 6
const everyOne = new RegExp(unprintable, 'gu')

/** What stands for a sign that looks nearly the same. */
const alike: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '‒': '–', '―': '—', '′': '’', '●': '•' }

/** A reason is read by maintainers alone, and an id has letters of its own. */
const notInPrint: readonly string[] = ['exempt', 'id']

export const unprintableLetter: ContentRule = {
  code: 'unprintable-letter',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const record of content.records) {
      for (const { text, at } of textsIn(record, [], (value) => content.originOf(value) !== undefined)) {
        if (!unprintable.test(text)) continue
        const found = [...new Set(text.match(everyOne))]
        const [first = ''] = found
        const offset = text.indexOf(first)
        report(
          record,
          at.length === 0 ? { words: first, offset } : { at, words: first },
          `The typefaces of the book have no ${listOf(found)}. Print would show an empty box.`,
          mendOf(text, first, offset),
        )
      }
    }
  },
}

/** The texts of a record with their paths, without those of records within it. */
function* textsIn(
  value: object,
  path: Path,
  isRecord: (value: object) => boolean,
): Generator<{ text: string; at: Path }> {
  // A Markdown file is one text, at no path.
  if ('name' in value && 'text' in value && Object.keys(value).length === 2) {
    yield { text: String(value.text), at: [] }
    return
  }
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    if (notInPrint.includes(key)) continue
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof each === 'string') yield { text: each, at }
    else if (typeof each === 'object' && each !== null && !isRecord(each)) yield* textsIn(each, at, isRecord)
  }
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
  if (/\p{M}/u.test(letter) && Array.from(composed).length === 1 && !unprintable.test(composed)) {
    return `Write \`${composed}\` as one letter: delete it with its mark, and type it anew.`
  }
  const other = alike[letter] ?? letter.normalize('NFKC')
  if (other !== letter && !unprintable.test(other)) return `Write \`${other}\` in its place.`
  return scriptOf(letter) === null
    ? 'Say it in words, or take it away.'
    : 'Write it in Latin, Greek or Cyrillic letters, with the language to match: `lang: ka-Latn` for Georgian in Latin ones.'
}
