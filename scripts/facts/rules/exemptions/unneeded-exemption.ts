import type { ExemptionRule } from '../../content/rule.ts'

export const unneededExemption: ExemptionRule = {
  code: 'unneeded-exemption',
  severity: 'error',
  check({ content, used, rules }, report) {
    if (!content.isWhole) return
    const exemptible = new Set(rules.flatMap(({ code, exemptible: may }) => (may === true ? [code] : [])))
    for (const record of content.records) {
      const { exempt } = record as { exempt?: { rule: string }[] }
      for (const [index, { rule }] of (exempt ?? []).entries()) {
        if (!exemptible.has(rule) || used.get(exempt ?? [])?.has(index) === true) continue
        report(
          record,
          { at: ['exempt', index, 'rule'] },
          `This exemption from \`${rule}\` is no longer needed: without it the rule finds nothing here.`,
          'Delete the exemption, so that the rule watches over this record again.',
        )
      }
    }
  },
}
