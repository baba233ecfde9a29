/** BCP 47, by the runtime's own parser. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** The language of a tag, without script and region: sr for sr-Cyrl. */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''
