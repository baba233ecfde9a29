import type { ContentRule } from '../../content/rule.ts'
import { askedDays } from './asked-days.ts'

export const nothingLeftOut: ContentRule = {
  code: 'nothing-left-out',
  severity: 'warning',
  exemptible: false,
  yieldsTo: ['day-to-come'],
  check(content, report) {
    for (const { briefing, day, at, by } of askedDays(content)) {
      const asOf = briefing['as-of']
      if (day <= asOf || day > content.days.clock) continue
      report(
        briefing,
        { at },
        `Nothing is left out as known on ${day}: this book speaks of ${asOf}, and has nothing later.`,
        by === '--as-of'
          ? 'Leave --as-of out for the book as it stands, or write an earlier day.'
          : 'Write an earlier day, or take this one out.',
      )
    }
  },
}
