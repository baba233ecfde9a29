import type { ContentRule } from '../../content/rule.ts'

export const duplicateSource: ContentRule = {
  code: 'duplicate-source',
  severity: 'warning',
  exemptible: true,
  check({ sources }, report) {
    const first = new Map<string, string>()
    for (const source of sources) {
      const page = source.url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
      const other = first.get(page)
      if (other === undefined) first.set(page, source.id)
      else {
        report(
          source,
          { at: ['url'] },
          `The source \`${other}\` has the same address, so one page would count as two sources.`,
          `Cite \`${other}\` instead and delete this record, or correct the address.`,
        )
      }
    }
  },
}
