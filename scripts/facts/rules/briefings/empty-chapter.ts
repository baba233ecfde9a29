import { absentFiles } from '../../content/absent-files.ts'
import { collectionSize, shapeOf } from '../../content/chapter-facts.ts'
import type { ContentRule } from '../../content/rule.ts'

export const emptyChapter: ContentRule = {
  code: 'empty-chapter',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const { briefing, prose } of content.briefings) {
      const shownAlone = briefing?.chapters.flatMap(({ kind, text }) => (kind === 'prose' ? (text ?? []) : []))
      for (const file of prose) {
        if (shownAlone?.includes(file.name) === true || file.text.trim() !== '') continue
        report(
          file,
          { offset: 0 },
          `\`${file.name}\` has no words in it.`,
          'Write the text, or delete the file and the line that names it.',
        )
      }
    }
    if (!content.isWhole) return
    const absent = absentFiles(content)
    const pacts = new Map(content.pacts.map((pact) => [pact.id, pact]))
    for (const { briefing } of content.briefings) {
      const pact = pacts.get(briefing?.pact ?? '')
      if (briefing === null || pact === undefined) continue
      for (const [index, { kind, id }] of briefing.chapters.entries()) {
        if (collectionSize(kind, content, pact) !== 0) continue
        if (absent.some(({ shape }) => shape === shapeOf(kind))) continue
        report(
          briefing,
          { at: ['chapters', index, 'kind'] },
          `The chapter \`${id}\` shows ${kind}, and there is no record of that kind.`,
          'Delete the chapter, or add the records.',
        )
      }
    }
  },
}
