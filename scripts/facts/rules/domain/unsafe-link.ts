import { refusalOf } from '../../values/addresses.ts'
import type { DomainRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { refusals } from '../shape/bad-url.ts'

export const unsafeLink: DomainRule = {
  code: 'unsafe-link',
  severity: 'error',
  exemptible: false,
  check({ texts }, report) {
    for (const text of texts) {
      if (!text.markdown.includes('](')) continue
      for (const { 1: url = '', index, 0: words } of text.markdown.matchAll(/\]\(\s*<?([^\s)>]*)/g)) {
        const refusal = url.startsWith('http:') ? 'scheme' : refusalOf(url)
        if (refusal === null) continue
        const { because, suggestion } = refusals[refusal]
        report(
          text.record,
          spotOf(text, { words: words.slice(2), index: index + 2 }),
          `The link to \`${url}\` would be lost: it ${because}.`,
          suggestion,
        )
      }
    }
  },
}
