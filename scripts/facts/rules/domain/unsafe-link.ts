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
        if (isPicture(text.markdown, index)) continue
        const refusal = url.startsWith('http:') ? 'scheme' : refusalOf(url)
        if (refusal === null) continue
        const { because, suggestion } = refusals[refusal]
        report(
          text.record,
          spotOf(text, { words: words.slice(2), index: index + 2 }),
          `The link to \`${url}\` would be lost: it ${because}.`,
          mendOf(url, suggestion),
        )
      }
    }
  },
}

/** Whether a bracket closes the words of a picture, which the book does not show in any case. */
const isPicture = (markdown: string, bracket: number): boolean =>
  /!\[[^[\]]*$/.test(markdown.slice(Math.max(0, bracket - 200), bracket))

/** What starts with no scheme may be meant to lead to another place of the book. */
function mendOf(url: string, suggestion: string): string {
  if (/^#[a-z0-9-]+$/.test(url)) return `Write [${url}] in place of the whole link.`
  return /^[a-z]+:/i.test(url) ? suggestion : `${suggestion} To lead to a line of this book, write [#fact-id].`
}
