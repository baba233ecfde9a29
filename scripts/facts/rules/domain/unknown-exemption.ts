import type { ExemptionRule } from '../../rule.ts'
import { didYouMean, oneOf } from '../../suggest.ts'

export const unknownExemption: ExemptionRule = {
  code: 'unknown-exemption',
  severity: 'error',
  check({ content, rules }, report) {
    const exemptible = rules.filter((rule) => rule.exemptible).map(({ code }) => code)
    for (const record of content.records) {
      const { exempt } = record as { exempt?: { rule: string }[] }
      for (const [index, { rule }] of (exempt ?? []).entries()) {
        if (exemptible.includes(rule)) continue
        report(
          record,
          { at: ['exempt', index, 'rule'] },
          `There is no rule \`${rule}\` from which a record could be exempted.`,
          didYouMean(rule, exemptible) || `The rules are ${oneOf(exemptible)}.`,
        )
      }
    }
  },
}
