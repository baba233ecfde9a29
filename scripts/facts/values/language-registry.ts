import { createRequire } from 'node:module'

interface Entry {
  Type: string
  Subtag?: string
  Description: string[]
  Deprecated?: string
}

/** Codes by what they are for, with their English names; made on first use, since the file is large. */
let known: Map<string, Map<string, Entry>> | null = null

function registered(type: 'language' | 'region'): ReadonlyMap<string, Entry> {
  if (known === null) {
    const entries = createRequire(import.meta.url)('language-subtag-registry/data/json/registry.json') as Entry[]
    known = new Map(
      [...Map.groupBy(entries, (entry) => entry.Type)].map(([of, all]) => [
        of,
        new Map(all.map((entry) => [entry.Subtag ?? '', entry])),
      ]),
    )
  }
  return known.get(type) ?? new Map<string, Entry>()
}

/**
 * The English name of a language or region in IANA's registry, which BCP 47 rests on, or null. The runtime knows fewer,
 * and puts other ones in the place of some: Serbian for Montenegrin, Serbia for Yugoslavia.
 */
export function registeredName(type: 'language' | 'region', code: string): string | null {
  const name = registered(type).get(code)?.Description[0]
  return name?.replace(/ \((individual|macro)\s?language\)$/, '') ?? null
}

/** The code in the registry that stands for one of three letters by ISO 639: sh for hbs, sr for srp; null where none does. */
export function registeredCode(code: string): string | null {
  const languages = registered('language')
  if (languages.has(code) || isPrivate(code)) return code
  const meant = /^[a-z]{3}$/.test(code) ? canonical(code) : code
  if (meant === code) return null
  const same = [...languages.values()].flatMap(({ Subtag = '', Deprecated }) =>
    /^[a-z]{2,3}$/.test(Subtag) &&
    Deprecated === undefined &&
    Subtag.length < code.length &&
    canonical(Subtag) === meant
      ? [Subtag]
      : [],
  )
  return same.length === 1 ? (same[0] ?? null) : null
}

/** Whether a code is one of those for languages without a code of their own: qaa to qtz. */
export const isPrivate = (code: string): boolean => /^q[a-t][a-z]$/.test(code)

/** The code of a language by its English name, or null. */
export function codeCalled(name: string): string | null {
  const wanted = name.toLowerCase()
  for (const [code, { Description, Deprecated }] of registered('language'))
    if (Deprecated === undefined && Description.some((each) => each.toLowerCase() === wanted)) return code
  return null
}

const canonical = (code: string): string => new Intl.Locale(code).toString()
