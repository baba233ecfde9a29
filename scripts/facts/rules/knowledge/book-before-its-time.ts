import type { ContentRule } from '../../content/rule.ts'
import { askedDays, isTooEarly } from './asked-days.ts'

export const bookBeforeItsTime: ContentRule = {
  code: 'book-before-its-time',
  severity: 'warning',
  exemptible: false,
  check(content, report) {
    const asked = askedDays(content).filter(({ by }) => by === '--as-of')
    const early = asked.filter(isTooEarly)
    if (early.length === asked.length) return
    for (const { briefing, day, at, first } of early) {
      report(
        briefing,
        { at },
        `On ${day}, nothing was known of \`${briefing.pact}\`, so this book is left out.`,
        `To have it too, write --as-of ${first} or a later day.`,
      )
    }
  },
}
