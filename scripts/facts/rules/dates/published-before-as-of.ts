import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'

export const publishedBeforeAsOf: ContentRule = {
  code: 'published-before-as-of',
  severity: 'error',
  exemptible: true,
  check({ briefings }, report) {
    for (const { briefing } of briefings) {
      if (briefing?.published === undefined || !isBefore(daysOf(briefing.published), daysOf(briefing['as-of'])))
        continue
      report(
        briefing,
        { at: ['published'] },
        `This edition would be published on ${briefing.published}, before the day of which it speaks (${briefing['as-of']}).`,
        'Correct `published` or `as-of`.',
      )
    }
  },
}
