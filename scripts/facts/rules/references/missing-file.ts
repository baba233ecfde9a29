import type { Content } from '../../content/content.ts'
import type { ContentRule, Report } from '../../content/rule.ts'
import { isProseName } from '../../files/layout.ts'
import { didYouMean } from '../../values/suggest.ts'

export const missingFile: ContentRule = {
  code: 'missing-file',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    folders(content, report)
    for (const { briefing, prose } of content.briefings) {
      const names = prose.map(({ name }) => name)
      for (const [index, { text }] of (briefing?.chapters ?? []).entries()) {
        if (briefing === null || text === undefined || names.includes(text) || !isProseName(text)) continue
        report(
          briefing,
          { at: ['chapters', index, 'text'] },
          `There is no file \`${text}\` in the folder of this briefing.`,
          didYouMean(text, names) || `Write the file, or delete this line.`,
        )
      }
    }
  },
}

function folders({ pacts, briefings, hasFile, records, originOf }: Content, report: Report): void {
  const bare = new Map<string, string>([
    ...pacts.flatMap(({ id }) => (hasFile('pact', id) ? [] : [[`data ${id}`, 'pact.yaml'] as const])),
    ...briefings.flatMap(({ id }) => (hasFile('briefing', id) ? [] : [[`briefings ${id}`, 'briefing.yaml'] as const])),
  ])
  if (bare.size === 0) return
  for (const record of records) {
    const { shape, owner } = originOf(record)?.file.kind ?? {}
    const key = `${shape === 'prose' || shape === 'briefing' ? 'briefings' : 'data'} ${owner}`
    const wanted = bare.get(key)
    if (wanted === undefined) continue
    bare.delete(key)
    report(
      record,
      {},
      `The folder \`${owner}\` has no ${wanted}, so nothing in it becomes part of a book.`,
      `Add ${wanted}, or move this file to the folder where it belongs.`,
    )
  }
}
