import type { DomainRule } from '../../rule.ts'

export const uncitedSource: DomainRule = {
  code: 'uncited-source',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    const cited = new Set<string>()
    for (const { id, target } of content.references) if (target === 'source') cited.add(id)
    for (const source of content.sources) {
      if (cited.has(source.id) || content.mayBeNamed(source.id)) continue
      report(
        source,
        { at: ['id'] },
        `No fact and no text cites the source \`${source.id}\`.`,
        'Add its id to the `sources` of the facts that rest on it, or delete the source.',
      )
    }
  },
}
