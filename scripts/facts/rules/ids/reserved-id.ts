import type { Content } from '../../content/content.ts'
import { questionsOf } from '../../model/facts.ts'
import type { ContentRule } from '../../content/rule.ts'

const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** The anchors that the templates have themselves. */
export const ownAnchors: ReadonlySet<string> = new Set([
  'change-tools',
  'cite-this',
  'contents',
  'contents-title',
  'editions',
  'further-facts',
  'glance-first',
  'main-content',
  'marks',
  'print-contents',
  'print-contents-title',
  'print-index',
  'reaction-tools',
  'review-tools',
  'search',
  'source-tools',
  'stances-title',
  'words',
])

/** How the anchors of other records begin. */
const ownPrefix = /^(source|person|term|footnote)-/

export const reservedId: ContentRule = {
  code: 'reserved-id',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const record of content.records) {
      const { id } = record as { id?: string }
      if (id === undefined || !device.test(id)) continue
      report(
        record,
        { at: ['id'] },
        `\`${id}\` is the name of a device on Windows, where no file or folder may have it.`,
        mend(id),
      )
    }
    for (const { id, record, at } of anchors(content)) {
      if (!ownAnchors.has(id) && !ownPrefix.test(id)) continue
      report(record, { at }, `\`${id}\` is an anchor that the pages of the book have themselves.`, mend(id))
    }
  },
}

const mend = (id: string): string =>
  `Write an id that says more, such as \`${id.toLowerCase().replace(ownPrefix, '')}-1\`.`

/** The ids that stand on a page as they are written: those of facts, disputes, unknowns and chapters. */
function anchors(content: Content): { id: string; record: object; at: (string | number)[] }[] {
  const placed = [...content.claims.map(({ claim }) => claim), ...content.pacts.flatMap(questionsOf)]
  return [
    ...placed.map((record) => ({ id: record.id, record, at: ['id'] })),
    ...content.briefings.flatMap(({ briefing }) =>
      briefing === null
        ? []
        : briefing.chapters.map(({ id }, index) => ({ id, record: briefing, at: ['chapters', index, 'id'] })),
    ),
  ]
}
