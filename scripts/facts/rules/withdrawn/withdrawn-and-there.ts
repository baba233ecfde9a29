import type { ContentRule } from '../../content/rule.ts'
import { factsAndQuestionsOf } from '../../model/facts.ts'
import { chapterIdsOf } from './linked.ts'

export const withdrawnAndThere: ContentRule = {
  code: 'withdrawn-and-there',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const pact of content.pacts) {
      const lines = new Map(factsAndQuestionsOf(content, pact).map((line) => [line.id, line]))
      const chapters = chapterIdsOf(pact)
      for (const record of pact.withdrawn) {
        const line = lines.get(record.id)
        if (line !== undefined) {
          const file = content.originOf(line)?.file.shown ?? ''
          report(
            record,
            { at: ['id'] },
            `\`${record.id}\` is withdrawn here, and it is still a record, in ${file}.`,
            'Take the record out of that file; or, if it stands, delete these lines.',
          )
        } else if (chapters.has(record.id)) {
          report(
            record,
            { at: ['id'] },
            `The id \`${record.id}\` belongs to a chapter, and a link to what was withdrawn would lead there.`,
            'Give the chapter another id.',
          )
        }
      }
    }
  },
}
