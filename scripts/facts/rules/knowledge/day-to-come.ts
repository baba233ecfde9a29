import type { ContentRule } from '../../content/rule.ts'
import { askedDays } from './asked-days.ts'

export const dayToCome: ContentRule = {
  code: 'day-to-come',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const { briefing, day, at, by } of askedDays(content)) {
      if (day <= content.days.clock) continue
      report(
        briefing,
        { at },
        `${day} is still to come: nobody knows what will be known then.`,
        by === '--as-of'
          ? `Write --as-of ${briefing['as-of']} or an earlier day.`
          : `Write ${briefing['as-of']} or an earlier day, or take this one out.`,
      )
    }
  },
}
