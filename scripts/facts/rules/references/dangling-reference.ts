import type { Content } from '../../content/content.ts'
import { absentFiles, danglingIn } from '../../content/absent-files.ts'
import type { Reference, Target } from '../../model/references.ts'
import type { ContentRule, Report } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { isMeant, isSlip, Suggester } from '../../values/suggest.ts'
import { targetsOf, type Targets } from '../../content/targets.ts'

const words: Record<Target, { what: string; where: string }> = {
  source: { what: 'source', where: 'sources.yaml' },
  actor: { what: 'person, body or country', where: 'people.yaml, bodies.yaml or countries.yaml' },
  person: { what: 'person', where: 'people.yaml' },
  body: { what: 'body', where: 'bodies.yaml' },
  country: { what: 'country', where: 'countries.yaml' },
  fact: { what: 'fact', where: 'the files of the pact' },
  record: { what: 'fact, dispute or unknown', where: 'the files of the pact' },
  pact: { what: 'pact', where: 'a folder of data/pacts/' },
  recalled: { what: 'fact, dispute or unknown, withdrawn or not,', where: 'withdrawn.yaml if it was taken out' },
  published: { what: 'record, withdrawn or not,', where: 'withdrawn.yaml if it was taken out' },
}

export const danglingReference: ContentRule = {
  code: 'dangling-reference',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    const missing = withoutAbsent(content, report)
    if (missing.length === 0) return
    const targets = targetsOf(content)
    const suggester = new Suggester()
    const named = new Set(content.references.map(({ id }) => id))
    for (const [id, group] of Map.groupBy(missing, (reference) => reference.id)) {
      const [first] = group
      if (first === undefined) continue
      const meant = targets.idByName(id) ?? suggester.closest(id, targets.ids(first.target, first.pact))
      if (meant === null && content.hasNameless) continue
      const misnamed =
        meant === null || named.has(meant) || group.length === 1 || !isSlip(id, meant) ? null : targets.record(meant)
      if (misnamed !== null) {
        report(misnamed, { at: ['id'] }, ...idAtFault(String(meant), id, group, content))
        continue
      }
      for (const reference of group) {
        const { record, at, target, mark } = reference
        report(
          record,
          mark === undefined ? { at } : spotOf(mark.text, mark),
          `There is no ${words[target].what} with the id \`${id}\`.`,
          mendOf(id, meant, reference, targets),
        )
      }
    }
  },
}

/** The references but for those into a file that is not there: that is one mistake, however many ids it had. */
function withoutAbsent(content: Content, report: Report): Reference[] {
  const explained = new Set<Reference>()
  for (const { shape, owner, references } of absentFiles(content)) {
    for (const reference of references) explained.add(reference)
    const [first] = references
    if (first === undefined) continue
    report(
      first.record,
      first.mark === undefined ? { at: first.at } : spotOf(first.mark.text, first.mark),
      `There is no ${shape}.yaml, and ${references.length} places name what should be in it. This is the first.`,
      `Add ${shape}.yaml to the folder of ${owner === '' ? 'facts' : 'the pact'}, with a record for each.`,
    )
  }
  return danglingIn(content).filter((reference) => !explained.has(reference))
}

/** Nothing names the record, and several places name something that is almost the same: it is the id that is mistyped. */
function idAtFault(id: string, wanted: string, group: readonly Reference[], content: Content): [string, string] {
  const files = [...new Set(group.map(({ record }) => content.originOf(record)?.file.shown ?? ''))]
  return [
    `Nothing names \`${id}\`, but ${group.length} places name \`${wanted}\`, which is not there.`,
    `Write \`id: ${wanted}\` here; or, if this id is right, correct ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' and other files' : ''}.`,
  ]
}

function mendOf(id: string, meant: string | null, { target, mark, pact }: Reference, targets: Targets): string {
  if ((target === 'fact' || target === 'record') && targets.ids('recalled', pact).has(id)) {
    return 'It was withdrawn, and only `corrections` and `changes` may point at it. Take it out here.'
  }
  const { what, where } = words[target]
  const parts = id.split(/[\s;]+/)
  const other = kinds.find((kind) => targets.ids(kind, null).has(id))
  if (other !== undefined && mark !== undefined)
    return `Write \`[${target === 'source' ? '#' : '@'}${id}]\`: it is a ${words[other].what}.`
  if (other !== undefined) return `It is the id of a ${words[other].what}. Write the id of a ${what}.`
  const source = target === 'source' ? targets.sourceAt(id) : null
  if (source !== null) return `That is the address of \`${source}\`. Write this id.`
  if (target === 'source' && /^(https?:|www\.)/.test(id))
    return 'Write the id of a source, not its address; a new page needs a record in sources.yaml first.'
  if (parts.length > 1 && parts.every((part) => targets.ids(target, null).has(part))) {
    return `Put a comma between them: \`${parts.join(', ')}\`.`
  }
  if (meant === null) return `Write the id of a ${what} that is there, or add it to ${where}.`
  return targets.idByName(id) === null ? isMeant(id, meant) : `Write the id that belongs to it: \`${meant}\`.`
}

const kinds = ['source', 'person', 'body', 'country', 'record'] as const
