import type { DomainRule } from '../../rule.ts'

export const malformedReference: DomainRule = {
  code: 'malformed-reference',
  severity: 'error',
  exemptible: true,
  check({ texts }, report) {
    for (const { record, at, markdown } of texts) {
      for (const { 0: words, index } of markdown.matchAll(/\[[@#][^\]\n]{0,200}\](?!\()/g)) {
        if (/^\[[@#][a-z0-9]+(-[a-z0-9]+)*\]$/.test(words)) continue
        const ids = words.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gi) ?? []
        report(
          record,
          at.length === 0 ? { words, offset: index } : { at, words },
          `\`${words}\` is no reference that the book can read, so it would be printed as it stands.`,
          ids.length > 1
            ? `Write one mark for each: ${ids.map((id) => `[${words[1]}${id.toLowerCase()}]`).join(' ')}.`
            : `Write ${words[1] === '@' ? '[@source-id]' : '[#fact-id]'}, with small letters, digits and hyphens.`,
        )
      }
    }
  },
}
