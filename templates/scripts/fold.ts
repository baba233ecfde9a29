/** Letters in Latin without diacritics: Cyrillic of many languages, each beside its own. */
const cyrillic =
  'аa бb вv гg ґg дd ђd еe єe жz зz ѕdz иi іi йj јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цc чc џdz шs щst ' +
  'ъa ыy ь эe юju яja әa ғg қq ңn өo ұu үu һh ҳh ҷj ҙz ҫs ѣe ѳf ѵi'

/** Letters that do not come apart into a base letter and a mark; other forms of one letter. */
const whole = 'đd ðd łl øo ıi ßss æae œoe þth ħh ŧt ŋn əa ɓb ɗd ƙk ƴy ςσ ٱا ىي یي کك ةه ہه ھه'

const latin = new Map(`${cyrillic} ${whole}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/**
 * Marks that a writer may leave out, and what nobody sees: accents, points, vowel signs of Arabic and Hebrew, joiners,
 * the tatweel, the nukta of Devanagari. Other marks of kana, Thai or Hindi make another letter.
 */
const optional =
  /(?![\u3099\u309A])[\p{M}&&[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]]|[\p{Cf}\u0640\u093Cʻʼʾʿ]/gv

/** Most words, which nothing but capitals sets apart. */
const plainly = /^[\x20-\x7E]*$/

/**
 * A word as search compares it: small Latin letters without diacritics, hiragana, ASCII digits. Vučić, VUCIC and Вучић
 * all become vucic, however their letters are composed (Unicode's NFKC).
 */
export function fold(word: string): string {
  if (plainly.test(word)) return word.toLowerCase()
  const letters = Array.from(word.normalize('NFKC').toLowerCase().normalize('NFC'), folded)
  return letters.join('').normalize('NFC')
}

/** The letters that were met: a language has few of them, and each text has them again. */
const met = new Map(latin)

function folded(letter: string): string {
  const known = met.get(letter)
  if (known !== undefined) return known
  const made = bare(letter)
  met.set(letter, made)
  return made
}

const bare = (letter: string): string =>
  Array.from(letter.normalize('NFD').replace(optional, ''), (base) => latin.get(base) ?? plain(base)).join('')

/** Katakana as hiragana, which stand at the same distance each; a digit of any script by its value. */
function plain(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x660) return letter
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - 0x60)
  return isDigit(code) ? String(valueOf(code)) : letter
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** In Unicode, the ten digits of a script stand in a row. */
const valueOf = (code: number): number => (isDigit(code - 1) ? valueOf(code - 1) + 1 : 0)
