import type { Content } from './content.ts'
import type { Exemptions } from '../model/types.ts'

/** Up to so many breaches are reported one by one, whatever they have in common. */
const few = 2

/**
 * Divides breaches of a rule by what they were held against. Where a good part of what was held against one record breaks
 * the rule, that record needs a look, and not each of the others.
 * @param held everything that the rule looks at, and against what @param breaks whether it breaks the rule
 * @returns the breaches to report one by one, and those that share a cause, with how many were held against it
 */
export function sharedCauses<Each extends { record: object; against: unknown }>(
  held: readonly Each[],
  breaks: (each: Each) => boolean,
  rule: string,
  { exemptionsOf }: Pick<Content, 'exemptionsOf'>,
): { single: Each[]; shared: { cause: Each['against']; breaches: Each[]; of: number }[] } {
  const isExempt = ({ record }: Each): boolean =>
    exemptionsOf(record).some((each: Exemptions[number]) => each.rule === rule)
  const groups = [...Map.groupBy(held, ({ against }): Each['against'] => against)].map(([cause, all]) => {
    const breaches = all.filter(breaks)
    const open = breaches.filter((each) => !isExempt(each))
    return { cause, of: all.length, breaches, open, isShared: open.length > few && open.length * 3 > all.length }
  })
  return {
    single: groups.flatMap(({ isShared, breaches }) => (isShared ? breaches.filter(isExempt) : breaches)),
    shared: groups.flatMap(({ isShared, cause, open, of }) => (isShared ? [{ cause, breaches: open, of }] : [])),
  }
}
