/**
 * How a language puts the texts of a list in order: by its alphabet as CLDR has it (Swedish å after z, Albanian ç after
 * c), numbers by their value, word by word. Digits come first, then the language's own script, then the others as
 * Unicode's root collation has them. Quotation marks, and brackets and an English "the" at the beginning, do not decide.
 * Node's pinned version brings the data of all languages, so that the order is the same on every machine.
 * @param lang a valid tag by BCP 47; of a language that CLDR does not know, the order is the root's
 * @returns what compares two of them, to be made once for a list
 */
export function byText(lang: string): (a: string, b: string) => number {
  // Montenegrin has its alphabet only by its full tag; without a second choice, an unknown language has the machine's.
  const locale = new Intl.Locale(lang).maximize()
  const letters = new Intl.Collator([locale.toString(), 'en'], { sensitivity: 'base', numeric: true })
  const forms = new Intl.Collator([locale.toString(), 'en'], { numeric: true })
  const rank = rankIn(locale.script ?? 'Latn')
  const keys = new Map<string, { key: string; rank: number }>()
  const keyOf = (text: string) => {
    const known = keys.get(text)
    if (known !== undefined) return known
    const key = filed(text, locale.language)
    const made = { key, rank: rank(key) }
    keys.set(text, made)
    return made
  }
  return (a, b) => {
    const one = keyOf(a)
    const other = keyOf(b)
    return (
      one.rank - other.rank ||
      letters.compare(one.key, other.key) ||
      forms.compare(a, b) ||
      (a < b ? -1 : a > b ? 1 : 0)
    )
  }
}

/** What a text is filed by. Articles of other languages begin names too, such as La Paz and Le Pen, so they count. */
const filed = (text: string, language: string): string =>
  text
    .replace(/["“”„‟«»‹›「」『』《》〈〉״]|(?<=^|\s)['‘’‚‛ʻʼʾʿ׳]/gu, '')
    .replace(/^[\p{Ps}¿¡\s]+/u, '')
    .replace(language === 'en' ? /^the (?=\S)/iu : /^$/, '')

/**
 * Where a text stands by its first letter or digit. CLDR puts the script of most languages first, and knows what to do
 * with the several scripts of Chinese, Japanese and Korean; of Burmese, Khmer and Lao it does not say.
 */
function rankIn(script: string): (text: string) => number {
  const own = lettersOf(script)
  if (own === null) return () => 0
  return (text) => {
    const [first = '0'] = /[\p{L}\p{Nd}]/u.exec(text) ?? []
    return /\p{Nd}/u.test(first) ? 0 : own.test(first) ? 1 : 2
  }
}

/** Null for what ISO 15924 has beside the scripts of letters, such as Jpan, Hant and Aran. */
function lettersOf(script: string): RegExp | null {
  try {
    return new RegExp(`^\\p{scx=${script}}`, 'u')
  } catch {
    return null
  }
}
