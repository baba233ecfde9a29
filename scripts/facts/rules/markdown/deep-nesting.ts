import { nestingIn } from '../../content/grammar.ts'
import type { ContentRule } from '../../content/rule.ts'

/** So many levels still leave room for a few words beside them on the narrower paper. */
const mostLevels = 8

export const deepNesting: ContentRule = {
  code: 'deep-nesting',
  severity: 'error',
  exemptible: false,
  check({ texts }, report) {
    for (const { record, markdown } of texts.filter(({ at }) => at.length === 0)) {
      const tooDeep = nestingIn(markdown).find(({ level }) => level > mostLevels)
      if (tooDeep === undefined) continue
      report(
        record,
        { offset: tooDeep.offset },
        `Lists and quotations stand more than ${mostLevels} levels deep inside each other here, and a page has no room for more.`,
        'Write the inner ones as paragraphs, or under a heading of their own.',
      )
    }
  },
}
