import { quotesIn } from './quotes.ts'
import type { ContentRule } from '../../content/rule.ts'

/** A text that is one quotation from its first sign to its last: no mark closes or opens in between. */
const wrapped =
  /^\s*(?:“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|»[^«»]*«|"[^"]*"|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|‘[^‘’]*’|‚[^‚‘’]*[‘’]|”[^“”]*[“”]|'[^']*')[\s.]*$/

export const marksAroundQuote: ContentRule = {
  code: 'marks-around-quote',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { record, at, words } of quotesIn(content)) {
      for (const key of ['text', 'translation'] as const) {
        if (!wrapped.test(words[key] ?? '')) continue
        report(
          record,
          { at: [...at, key] },
          'There are quotation marks around these words, and the book puts its own around them.',
          'Delete the marks at both ends. Marks inside the words stay.',
        )
      }
    }
  },
}
