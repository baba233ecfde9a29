import type { ContentRule } from '../../content/rule.ts'
import { shownIn } from '../../model/chapters.ts'

export const repeatedChapter: ContentRule = {
  code: 'repeated-chapter',
  severity: 'error',
  exemptible: false,
  check({ briefings }, report) {
    for (const { briefing } of briefings) {
      const first = new Map<string, string>()
      for (const [index, { kind, id }] of (briefing?.chapters ?? []).entries()) {
        const other = first.get(kind)
        if (other === undefined) first.set(kind, id)
        else if (briefing !== null && shownIn[kind] !== null) {
          report(
            briefing,
            { at: ['chapters', index, 'kind'] },
            `The chapter \`${id}\` shows ${kind}, and so does the chapter \`${other}\` before it.`,
            'Delete one of them. A chapter of kind `prose` may stand as often as you like.',
          )
        }
      }
    }
  },
}
