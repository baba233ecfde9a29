/** The languages in which a maintainer or a source may write a month, English first. */
const languages = ['en', 'hr', 'sr-Latn', 'sr-Cyrl', 'bs', 'sq', 'mk', 'bg', 'sl', 'de', 'fr', 'it', 'es']

let names: Map<string, number> | null = null

/** The number of a month by its name or the first three letters of its English one; null where it is none. */
export function monthNamed(word: string): number | null {
  names ??= new Map(languages.toReversed().flatMap(namesIn))
  return names.get(word.toLowerCase()) ?? null
}

/** The names of the months in a language, by themselves and beside a day: ožujak, and 18. ožujka. */
function namesIn(language: string): [string, number][] {
  return Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2025, index, 18))).flatMap((date, index) => {
    const forms: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }]
    const found = forms.flatMap((form) => {
      const parts = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).formatToParts(date)
      return parts.flatMap(({ type, value }) => (type === 'month' ? value.toLowerCase() : []))
    })
    const short = language === 'en' ? found.map((name) => name.slice(0, 3)) : []
    return [...found, ...short, ...(index === 8 && language === 'en' ? ['sept'] : [])].map((name): [string, number] => [
      name,
      index + 1,
    ])
  })
}
