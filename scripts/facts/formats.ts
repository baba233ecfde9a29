import edtf from 'edtf'

/** The string formats that the schemas name and Ajv does not bring, by name: true where the text is valid. */
export const formats = { edtf: isDate, bcp47: isLanguageTag, 'safe-url': isSafeUrl }

/**
 * EDTF (ISO 8601-2) up to level 1, without the time of day and years beyond four digits, or the word unknown.
 * Parsed dates are remembered, since facts share few of them.
 */
export function isDate(text: string): boolean {
  let valid = known.get(text)
  if (valid === undefined) {
    valid = text === 'unknown' || (/^[-0-9X/.~?%]+$/.test(text) && parses(text))
    known.set(text, valid)
  }
  return valid
}

const known = new Map<string, boolean>()

function parses(text: string): boolean {
  try {
    edtf(text, { level: 1 })
    return true
  } catch {
    return false
  }
}

/** BCP 47, by the runtime's own parser. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** An https address of a public host by name: no credentials, no port, no IP address, no local name. */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || !/^https?:\/\//i.test(text)) return false
  const named =
    /^(?!\d+(\.\d+)*$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) &&
    !/\.(localhost|local|internal)$/.test(url.hostname)
  return named && url.username === '' && url.password === '' && url.port === ''
}
