import type { DomainRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { kebab } from '../shape/bad-id.ts'

export const malformedReference: DomainRule = {
  code: 'malformed-reference',
  severity: 'error',
  exemptible: true,
  check({ texts }, report) {
    for (const text of texts) {
      const { record, markdown } = text
      if (!markdown.includes('[')) continue
      for (const { 0: words, index } of markdown.matchAll(/\[[@#][^\]\n]{0,200}\](?!\()/g)) {
        if (/^\[[@#][a-z0-9]+(-[a-z0-9]+)*\]$/.test(words)) continue
        const ids = words
          .slice(2, -1)
          .split(/[,;]\s*|\s+(?=[@#])/)
          .map(kebab)
          .filter((id) => id !== '')
        report(
          record,
          spotOf(text, { words, index }),
          `\`${words}\` is no reference that the book can read, so it would be printed as it stands.`,
          ids.length === 0
            ? `Write ${words[1] === '@' ? '[@source-id]' : '[#fact-id]'}, with small letters, digits and hyphens.`
            : `Write ${ids.map((id) => `[${words[1]}${id}]`).join(' ')}: one mark for each id, in small letters, digits and hyphens.`,
        )
      }
    }
  },
}
