/** BCP 47, by the runtime's own parser. */
export function isLanguageTag(text: string): boolean {
  let known = tags.get(text)
  if (known === undefined) {
    known = isCanonical(text)
    tags.set(text, known)
  }
  return known
}

/** Facts share few languages, and the runtime takes its time. */
const tags = new Map<string, boolean>()

function isCanonical(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** The language of a tag, without script and region: sr for sr-Cyrl. */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''
