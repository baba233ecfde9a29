import type { Content } from './content.ts'
import type { Head } from '../inspection/rule.ts'
import type { Spot } from '../yaml/spot.ts'
import type { UsedExemptions } from './rule.ts'
import { Suggester } from '../values/suggest.ts'

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

/**
 * Leaves out the problems whose record has an exemption from their rule, and says which exemptions were needed.
 * One whose rule is misspelled counts as the one that is meant: that it is misspelled is reported by itself.
 * @param codes of all rules
 */
export function applyExemptions(
  reported: readonly Reported[],
  content: Content,
  codes: ReadonlySet<string>,
): { kept: Reported[]; used: UsedExemptions } {
  const used: UsedExemptions = new Map()
  const suggester = new Suggester()
  const kept = reported.filter(({ rule, record }) => {
    const exemptions = content.exemptionsOf(record)
    if (rule.exemptible !== true || exemptions.length === 0) return true
    const index = exemptions.findIndex(
      ({ rule: code }) => code === rule.code || (!codes.has(code) && suggester.closest(code, [rule.code]) !== null),
    )
    if (index === -1) return true
    used.set(exemptions, (used.get(exemptions) ?? new Set()).add(index))
    return false
  })
  return { kept, used }
}
