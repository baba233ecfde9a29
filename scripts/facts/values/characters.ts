import { createRequire } from 'node:module'

type UnicodeNames = typeof import('unicode-name')

/** Names of the hidden characters that are met most often. */
const names: Record<number, string> = {
  0x00: 'NUL',
  0x85: 'next line',
  0xad: 'soft hyphen',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0xfeff: 'byte order mark',
}

/** A character by its code and, where it is a common one, its name: U+202E, right-to-left override. */
export function characterName(character: string): string {
  const name = names[character.codePointAt(0) ?? 0]
  return name === undefined ? codeOf(character) : `${codeOf(character)}, ${name}`
}

/** The code point of a character as it is written: U+202E. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The name of a character in the Unicode standard, such as GEORGIAN LETTER KAN, or what it is where it has none. */
export function officialName(character: string): string {
  // It takes time to load, and most checks name no character.
  const { unicodeReadableName } = createRequire(import.meta.url)('unicode-name') as UnicodeNames
  return unicodeReadableName(character) ?? codeOf(character)
}

/** The scripts that are met in sources, by Unicode's names. */
const scripts = (
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil ' +
  'Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Ethiopic Cherokee Tifinagh Han Hiragana ' +
  'Katakana Bopomofo Hangul Nko Adlam Vai Javanese Balinese Sundanese Cham Coptic Gothic Runic Ogham Cuneiform ' +
  'Egyptian_Hieroglyphs'
)
  .split(' ')
  .map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** The script of a letter, such as Georgian; null for signs, and for scripts that are not met. */
export const scriptOf = (letter: string): string | null =>
  scripts.find(({ letters }) => letters.test(letter))?.name.replace('_', ' ') ?? null

const hidden =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/**
 * The characters of a text that show nothing and change how it reads: directional controls, zero-width ones, tags.
 * Joiners in the scripts and emoji that need them, marks beside right-to-left letters and the tags of flags are left out.
 */
export function* hiddenCharacters(text: string): Generator<{ index: number; character: string }> {
  for (const { index, 0: character } of text.matchAll(hidden)) {
    if (!isNeeded(text, index, character)) yield { index, character }
  }
}

function isNeeded(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index)
  if (character === '\u200C' || character === '\u200D') {
    return (
      /([\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|[\p{L}\p{M}])$/u.test(before) &&
      !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(before)
    )
  }
  if (/[\u200E\u200F\u061C]/.test(character)) {
    const around = before.slice(-20) + text.slice(index, index + 20)
    return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(around)
  }
  return /[\u{E0000}-\u{E007F}]/u.test(character) && /\u{1F3F4}[\u{E0000}-\u{E007F}]*$/u.test(before)
}
