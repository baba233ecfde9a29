/** Serbian, Macedonian, Bulgarian, Ukrainian and Russian Cyrillic in Latin letters without diacritics. */
const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ѓ: 'g', ґ: 'g', д: 'd', ђ: 'd', е: 'e', є: 'e', ж: 'z', з: 'z', ѕ: 'dz', и: 'i', і: 'i',
  ї: 'i', й: 'j', ј: 'j', к: 'k', ќ: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  ћ: 'c', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', щ: 'st', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'ju',
  я: 'ja',
} // prettier-ignore

/** Letters that do not come apart into a base letter and a mark. */
const whole: Record<string, string> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** A word as search compares it: small Latin letters without diacritics. Vučić, VUCIC and Вучић all become vucic. */
export function fold(word: string): string {
  const letters = [...word.toLowerCase().normalize('NFC')].map((letter) => cyrillic[letter] ?? whole[letter] ?? letter)
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '')
}
