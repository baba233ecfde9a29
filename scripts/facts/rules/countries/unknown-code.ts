import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { isUserAssigned } from './country-codes.ts'
import type { ContentRule } from '../../content/rule.ts'

const known = new Set(codes.map(([alpha2]) => alpha2))

/** Codes in daily use that are not those of the standard. */
const usual: Record<string, string> = { UK: 'GB', EL: 'GR' }

export const unknownCode: ContentRule = {
  code: 'unknown-code',
  severity: 'error',
  exemptible: true,
  check({ countries }, report) {
    for (const country of countries) {
      const { code, name } = country
      if (!/^[A-Z]{2}$/.test(code) || known.has(code) || isUserAssigned(code)) continue
      const meant = usual[code]
      report(
        country,
        { at: ['code'] },
        `ISO 3166-1 has no country with the code \`${code}\`, so the map would not find ${name}.`,
        meant === undefined
          ? 'Write its code of two letters, such as `HR` for Croatia; `XK` is in use for Kosovo, which has none.'
          : `Write \`${meant}\`.`,
      )
    }
  },
}
