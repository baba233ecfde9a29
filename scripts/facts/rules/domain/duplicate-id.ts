import type { Content } from '../../content.ts'
import type { DomainRule } from '../../rule.ts'

export const duplicateId: DomainRule = {
  code: 'duplicate-id',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const { what, records } of namespaces(content)) {
      const taken = new Map<string, { id: string; record: object }>()
      for (const { id, record, at } of records) {
        const first = taken.get(id.toLowerCase())
        taken.set(id.toLowerCase(), first ?? { id, record })
        if (first === undefined) continue
        const place = content.originOf(first.record)?.file.shown ?? ''
        report(
          record,
          { at },
          first.id === id
            ? `The id \`${id}\` belongs to another ${what} already, in ${place}.`
            : `The ids \`${id}\` and \`${first.id}\` differ only in capital letters; the other one is in ${place}.`,
          `Give this ${what} an id of its own, and never change the id of one that was published.`,
        )
      }
    }
  },
}

interface Named {
  id: string
  record: object
  at: (string | number)[]
}

/** The groups of records in which an id may stand once only. */
function namespaces(content: Content): { what: string; records: Named[] }[] {
  const named = (records: readonly { id: string }[]): Named[] =>
    records.map((record) => ({ id: record.id, record, at: ['id'] }))
  return [
    { what: 'person, body or country', records: named([...content.countries, ...content.bodies, ...content.people]) },
    { what: 'source', records: named(content.sources) },
    { what: 'term', records: named(content.glossary) },
    ...content.pacts.map(({ claims, disputes, unknowns }) => ({
      what: 'fact',
      records: named([...content.natoStatus, ...claims.map(({ claim }) => claim), ...disputes, ...unknowns]),
    })),
    ...content.briefings.flatMap(({ briefing }) => {
      if (briefing === null) return []
      const records = briefing.chapters.map(({ id }, index) => ({
        id,
        record: briefing,
        at: ['chapters', index, 'id'],
      }))
      return [{ what: 'chapter', records }]
    }),
  ]
}
