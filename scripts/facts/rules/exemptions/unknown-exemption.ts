import type { ExemptionRule } from '../../content/rule.ts'
import { didYouMean } from '../../values/suggest.ts'

export const unknownExemption: ExemptionRule = {
  code: 'unknown-exemption',
  severity: 'error',
  check({ content, rules }, report) {
    const exemptible = rules.flatMap(({ code, exemptible: may }) => (may === true ? [code] : []))
    for (const record of content.records) {
      const { exempt } = record as { exempt?: { rule: string }[] }
      for (const [index, { rule }] of (exempt ?? []).entries()) {
        if (exemptible.includes(rule)) continue
        const isStrict = rules.some(({ code }) => code === rule)
        report(
          record,
          { at: ['exempt', index, 'rule'] },
          isStrict ? `No record can be exempted from the rule \`${rule}\`.` : `There is no rule \`${rule}\`.`,
          isStrict
            ? 'Delete the exemption, and mend what the rule finds.'
            : didYouMean(rule, exemptible) ||
                'Write the rule as the finding names it; npm run check -- --explain lists all.',
        )
      }
    }
  },
}
