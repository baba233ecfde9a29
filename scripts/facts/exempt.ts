import type { Content } from './content.ts'
import type { Head, Spot, UsedExemptions } from './rule.ts'

/** A problem that a domain rule reported, before its place is known. */
export interface Reported {
  rule: Head & { exemptible?: boolean; yieldsTo?: readonly string[] }
  record: object
  spot: Spot
  message: string
  suggestion: string
}

/** One finding for one mistake: leaves out what follows from another problem of the same record. */
export function withoutConsequences(reported: readonly Reported[]): Reported[] {
  const byRecord = new Map<object, Set<string>>()
  for (const { record, rule } of reported) byRecord.set(record, (byRecord.get(record) ?? new Set()).add(rule.code))
  return reported.filter(
    ({ record, rule }) => !(rule.yieldsTo ?? []).some((code) => byRecord.get(record)?.has(code) === true),
  )
}

/** Leaves out the problems whose record has an exemption from their rule, and says which exemptions were needed. */
export function applyExemptions(
  reported: readonly Reported[],
  content: Content,
): { kept: Reported[]; used: UsedExemptions } {
  const used: UsedExemptions = new Map()
  const kept = reported.filter(({ rule, record }) => {
    const exemptions = content.exemptionsOf(record)
    const index = rule.exemptible === true ? exemptions.findIndex((exemption) => exemption.rule === rule.code) : -1
    if (index === -1) return true
    used.set(exemptions, (used.get(exemptions) ?? new Set()).add(index))
    return false
  })
  return { kept, used }
}
