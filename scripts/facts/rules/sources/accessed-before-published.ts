import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'

export const accessedBeforePublished: ContentRule = {
  code: 'accessed-before-published',
  severity: 'error',
  exemptible: true,
  check({ sources }, report) {
    for (const source of sources) {
      if (!isBefore(daysOf(source.accessed ?? 'unknown'), daysOf(source.published))) continue
      report(
        source,
        { at: ['accessed'] },
        `We would have read this page on ${source.accessed}, before it was published (${source.published}).`,
        'Correct one of the two dates.',
      )
    }
  },
}
