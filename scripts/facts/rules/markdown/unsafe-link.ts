import { refusalOf } from '../../values/addresses.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { refusals } from '../shape/formats.ts'

/** A link with its address beside it. */
const inline = /\]\(\s*<?([^\s)>]*)/g
/** In a chapter's Markdown also `<address>`, and `[name]: address`. */
const inProse = /(?:\]\(\s*<?|<(?=[a-z][a-z\d+.-]{1,31}:)|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s)>]*)/gim

export const unsafeLink: ContentRule = {
  code: 'unsafe-link',
  severity: 'error',
  exemptible: false,
  check({ texts }, report) {
    for (const text of texts) {
      const prose = text.at.length === 0
      if (!prose && !text.markdown.includes('](')) continue
      for (const { 1: url = '', index, 0: words } of text.markdown.matchAll(prose ? inProse : inline)) {
        if (isPicture(text.markdown, index)) continue
        const refusal = url.startsWith('http:') ? 'scheme' : refusalOf(url)
        if (refusal === null) continue
        const { because, suggestion } = refusals[refusal]
        report(
          text.record,
          spotOf(text, { words: url, index: index + words.length - url.length }),
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
