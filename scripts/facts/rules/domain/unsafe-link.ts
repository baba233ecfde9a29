import { refusalOf } from '../../addresses.ts'
import type { DomainRule } from '../../rule.ts'
import { refusals } from '../shape/bad-url.ts'

export const unsafeLink: DomainRule = {
  code: 'unsafe-link',
  severity: 'error',
  exemptible: false,
  check({ texts }, report) {
    for (const { record, at, markdown } of texts) {
      for (const { 1: url = '', index, 0: words } of markdown.matchAll(/\]\(\s*<?([^\s)>]*)/g)) {
        const refusal = url.startsWith('http:') ? 'scheme' : refusalOf(url)
        if (refusal === null) continue
        const { because, suggestion } = refusals[refusal]
        report(
          record,
          at.length === 0 ? { words: words.slice(2), offset: index } : { at, words: words.slice(2) },
          `The link to \`${url}\` would not become one: it ${because}.`,
          suggestion,
        )
      }
    }
  },
}
