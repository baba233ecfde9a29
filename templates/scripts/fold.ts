/** Letters in Latin without diacritics: Serbian, Macedonian, Bulgarian, Ukrainian and Russian Cyrillic, each beside its own. */
const cyrillic =
  'аa бb вv гg ѓg ґg дd ђd еe єe жz зz ѕdz иi іi їi йj јj кk ќk лl љlj мm нn њnj оo пp рr сs тt ћc уu ўu фf хh цc чc ' +
  'џdz шs щst ъa ыy ь эe юju яja'

/** Letters that do not come apart into a base letter and a mark. */
const whole = 'đd ðd łl øo ıi ßss æae œoe þth'

const latin = new Map(`${cyrillic} ${whole}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/** A word as search compares it: small Latin letters without diacritics. Vučić, VUCIC and Вучић all become vucic. */
export function fold(word: string): string {
  const letters = Array.from(word.toLowerCase().normalize('NFC'), (letter) => latin.get(letter) ?? letter)
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '')
}
