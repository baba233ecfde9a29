import { withoutCode } from '../../content/markdown.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'

export const headingLevel: ContentRule = {
  code: 'heading-level',
  severity: 'warning',
  exemptible: true,
  check({ texts }, report) {
    for (const text of texts.filter(({ at }) => at.length === 0)) {
      let above = 1
      for (const { 0: words, 1: signs = '', index } of withoutCode(text.markdown).matchAll(
        /^(#{1,6})[ \t]+\S[^\n]*/gm,
      )) {
        const level = Math.max(2, signs.length)
        if (level > above + 1) {
          report(
            text.record,
            spotOf(text, { words: words.trimEnd(), index }),
            above === 1
              ? `This heading is ${level - 1} levels below the title of its chapter.`
              : `This heading is ${level - above} levels below the one above it.`,
            `Write \`${'#'.repeat(above + 1)}\`, with no level left out between.`,
          )
        }
        above = level
      }
    }
  },
}
