import type { Content } from '../../content/content.ts'
import type { ContentRule } from '../../content/rule.ts'
import { factsAndQuestionsOf } from '../../model/facts.ts'
import { chapterIdsOf, type Linked } from './linked.ts'

export const formerId: ContentRule = {
  code: 'former-id',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    const reported = new Set<object>()
    for (const group of groupsOf(content)) {
      const there = new Set(group.records.map(({ id }) => id))
      const owners = new Map<string, string>()
      for (const record of group.records) {
        for (const [index, id] of (record.formerly ?? []).entries()) {
          const problem = problemOf(id, record, there, owners.get(id), group)
          if (!owners.has(id)) owners.set(id, record.id)
          if (problem === null || reported.has(record)) continue
          reported.add(record)
          report(record, { at: ['formerly', index] }, ...problem)
        }
      }
    }
  },
}

/** Records among which an id stands for one. */
interface Group {
  records: readonly Linked[]
  withdrawn: ReadonlySet<string>
  chapters: ReadonlySet<string>
}

function groupsOf(content: Content): Group[] {
  const none = { withdrawn: new Set<string>(), chapters: new Set<string>() }
  return [
    { records: [...content.countries, ...content.bodies, ...content.people], ...none },
    { records: content.sources, ...none },
    { records: content.glossary, ...none },
    ...content.pacts.map((pact) => ({
      records: factsAndQuestionsOf(content, pact),
      withdrawn: new Set(pact.withdrawn.map(({ id }) => id)),
      chapters: chapterIdsOf(pact),
    })),
  ]
}

/** Why a link to an earlier id would not lead to its record, and the mend; null where it does. */
function problemOf(
  id: string,
  record: Linked,
  there: ReadonlySet<string>,
  owner: string | undefined,
  { withdrawn, chapters }: Group,
): [string, string] | null {
  if (id === record.id) return ['This is the id that the record has now.', 'Delete it from `formerly`.']
  if (there.has(id)) {
    return [
      `\`${id}\` is the id of another record, to which its links lead.`,
      'Write the id that this record had before; or give the other record an id of its own.',
    ]
  }
  if (owner !== undefined) {
    return [
      `\`${owner}\` has \`${id}\` in its \`formerly\` already, and a link leads to one record only.`,
      'Delete it from one of the two.',
    ]
  }
  if (withdrawn.has(id)) {
    return [
      `\`${id}\` stands in withdrawn.yaml too, and a link leads to one place only.`,
      'Delete it here if it was withdrawn; delete it there if it is this record now.',
    ]
  }
  if (chapters.has(id))
    return [`The id \`${id}\` belongs to a chapter, and links to it lead there.`, 'Give the chapter another id.']
  return null
}
