/** Letters in Latin without diacritics: Cyrillic of many languages, each beside its own. */
const cyrillic =
  'аa бb вv гg ґg дd ђd еe єe жz зz ѕdz иi іi йj јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цc чc џdz шs щst ' +
  'ъa ыy ь эe юju яja әa ғg қq ңn өo ұu үu һh ҳh ҷj ҙz ҫs ѣe ѳf ѵi'

/** Letters that do not come apart into a base letter and a mark; other forms of one letter; digits. */
const whole =
  'đd ðd łl øo ıi ßss æae œoe þth ħh ŧt ŋn əa ɓb ɗd ƙk ƴy ςσ ٱا ىي یي کك ةه ' +
  '٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9'

const latin = new Map(`${cyrillic} ${whole}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/**
 * Marks that a writer may leave out, and what nobody sees: accents, points, vowel signs of Arabic and Hebrew, joiners,
 * the tatweel. A mark of kana, Thai or Hindi makes another letter.
 */
const optional =
  /(?![\u3099\u309A])[\p{M}&&[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]]|[\p{Cf}\u0640ʻʼʾʿ]/gv

/**
 * A word as search compares it: small Latin letters without diacritics. Vučić, VUCIC and Вучић all become vucic, however
 * their letters are composed (Unicode's NFKC).
 */
export function fold(word: string): string {
  const letters = Array.from(
    word.normalize('NFKC').toLowerCase().normalize('NFC'),
    (letter) => latin.get(letter) ?? bare(letter),
  )
  return letters.join('').normalize('NFC')
}

const bare = (letter: string): string =>
  Array.from(letter.normalize('NFD').replace(optional, ''), (base) => latin.get(base) ?? base).join('')
