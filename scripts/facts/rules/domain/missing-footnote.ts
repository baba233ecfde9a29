import type { DomainRule } from '../../rule.ts'

/** The codes that ISO 3166-1 leaves to users: a place has one of them when the standard gives it none. */
const userAssigned = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/

export const missingFootnote: DomainRule = {
  code: 'missing-footnote',
  severity: 'error',
  exemptible: true,
  check({ countries, briefings }, report) {
    if (briefings.some(({ briefing }) => briefing === null)) return
    if (briefings.length > 0 && briefings.every(({ briefing }) => briefing?.fictional === true)) return
    for (const country of countries) {
      if (!userAssigned.test(country.code) || country.footnote !== undefined) continue
      report(
        country,
        { at: ['code'] },
        `ISO 3166-1 has no code for ${country.name}, so its status is a question on which readers differ, and no footnote says where the book stands.`,
        'Add `footnote:` with `text` and `sources`; the book prints it wherever it names this country.',
      )
    }
  },
}
