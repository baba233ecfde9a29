import type { ContentRule } from '../../content/rule.ts'
import { askedDays, isTooEarly } from './asked-days.ts'

export const nothingKnown: ContentRule = {
  code: 'nothing-known',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    const asked = askedDays(content)
    const isAlone = asked.filter(({ by }) => by === '--as-of').every(isTooEarly)
    for (const each of asked) {
      if (!isTooEarly(each) || (each.by === '--as-of' && !isAlone)) continue
      const { briefing, day, at, by, first } = each
      report(
        briefing,
        { at },
        `On ${day}, nothing was known of \`${briefing.pact}\`: no source of its making had been published, or it had not been made.`,
        by === '--as-of'
          ? `Write --as-of ${first} or a later day.`
          : `Write ${first} or a later day, or take this one out.`,
      )
    }
  },
}
