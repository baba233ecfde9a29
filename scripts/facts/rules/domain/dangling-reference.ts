import type { Content } from '../../content.ts'
import type { Target } from '../../named-references.ts'
import type { DomainRule } from '../../rule.ts'
import { didYouMean, Suggester } from '../../suggest.ts'

const words: Record<Target, { what: string; where: string }> = {
  source: { what: 'source', where: 'sources.yaml' },
  actor: { what: 'person, body or country', where: 'people.yaml, bodies.yaml or countries.yaml' },
  person: { what: 'person', where: 'people.yaml' },
  body: { what: 'body', where: 'bodies.yaml' },
  country: { what: 'country', where: 'countries.yaml' },
  fact: { what: 'fact', where: 'the files of the pact' },
  record: { what: 'fact, dispute or unknown', where: 'the files of the pact' },
  pact: { what: 'pact', where: 'a folder of data/pacts/' },
}

export const danglingReference: DomainRule = {
  code: 'dangling-reference',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    const ids = idsOf(content)
    const suggester = new Suggester()
    for (const { record, at, id, target, pact, words: mark } of content.references) {
      const known = ids(target, pact)
      if (known.has(id) || content.mayExist(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) continue
      const { what, where } = words[target]
      report(
        record,
        mark === undefined ? { at } : { at, words: mark },
        `There is no ${what} with the id \`${id}\`.`,
        didYouMean(id, known, suggester) || `Write the id of a ${what} that is there, or add it to ${where}.`,
      )
    }
  },
}

/** The ids that each target can have; of facts, those of one pact or of all. */
function idsOf(content: Content): (target: Target, pact: string | null) => ReadonlySet<string> {
  const idSet = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
  const status = content.natoStatus.map(({ id }) => id)
  const sets: Record<Target, Set<string>> = {
    source: idSet(content.sources),
    actor: new Set(content.actorById.keys()),
    person: idSet(content.people),
    body: idSet(content.bodies),
    country: idSet(content.countries),
    fact: new Set(content.claims.map(({ claim }) => claim.id)),
    record: new Set([...content.claims.map(({ claim }) => claim.id), ...content.pacts.flatMap(questionIds)]),
    pact: idSet(content.pacts),
  }
  const factsOf = new Map(
    content.pacts.map(({ id, claims }) => [id, new Set([...claims.map(({ claim }) => claim.id), ...status])]),
  )
  const recordsOf = new Map(
    content.pacts.map((pact) => [pact.id, new Set([...(factsOf.get(pact.id) ?? []), ...questionIds(pact)])]),
  )
  return (target, pact) => {
    const own = pact === null ? undefined : { fact: factsOf, record: recordsOf }[target as 'fact' | 'record']?.get(pact)
    return own ?? sets[target]
  }
}

const questionIds = ({ disputes, unknowns }: Content['pacts'][number]): string[] =>
  [...disputes, ...unknowns].map(({ id }) => id)
