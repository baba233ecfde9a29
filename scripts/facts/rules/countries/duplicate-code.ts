import type { ContentRule } from '../../content/rule.ts'

export const duplicateCode: ContentRule = {
  code: 'duplicate-code',
  severity: 'error',
  exemptible: false,
  check({ countries }, report) {
    const first = new Map<string, string>()
    for (const { code, name } of countries) if (!first.has(code)) first.set(code, name)
    for (const country of countries) {
      const other = first.get(country.code)
      if (other === undefined || other === country.name) continue
      report(
        country,
        { at: ['code'] },
        `\`${country.code}\` is the code of ${other} already.`,
        'Write the ISO 3166-1 code of this country, of two capital letters.',
      )
    }
  },
}
