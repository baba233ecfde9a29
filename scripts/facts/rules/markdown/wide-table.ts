import { withoutCode } from '../../content/markdown.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'

/** So many columns still have room for a number each on the narrower paper. */
const mostColumns = 20

/** The line below the head of a table, by GitHub's Markdown. */
const ruleLine = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/gm

export const wideTable: ContentRule = {
  code: 'wide-table',
  severity: 'error',
  exemptible: false,
  check({ texts }, report) {
    for (const text of texts.filter(({ at }) => at.length === 0)) {
      for (const { 0: words, index } of withoutCode(text.markdown).matchAll(ruleLine)) {
        const columns = words.match(/-+/g)?.length ?? 0
        if (columns <= mostColumns) continue
        report(
          text.record,
          spotOf(text, { words, index }),
          `This table has ${columns} columns; ${mostColumns} is the most that has room on a page.`,
          'Turn it, so that its columns become rows, or divide it in two.',
        )
      }
    }
  },
}
