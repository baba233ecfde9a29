import { absentFiles } from '../../content/absent-files.ts'
import { isId } from '../../values/references.ts'
import type { ContentRule } from '../../content/rule.ts'
import { Suggester } from '../../values/suggest.ts'

export const uncitedSource: ContentRule = {
  code: 'uncited-source',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['dangling-reference', 'duplicate-id', 'duplicate-source'],
  check(content, report) {
    const cited = new Set<string>()
    for (const { id, target } of content.references) if (target === 'source') cited.add(id)
    if (absentFiles(content).length > 0) return
    const suggester = new Suggester()
    const meant = new Set(
      [...cited].flatMap((id) =>
        content.sourceById.has(id) ? [] : (suggester.closest(id, content.sourceById.keys()) ?? []),
      ),
    )
    for (const source of content.sources) {
      if (cited.has(source.id) || meant.has(source.id) || content.mayBeNamed(source.id) || !isId(source.id)) continue
      report(
        source,
        { at: ['id'] },
        `No fact and no text cites the source \`${source.id}\`.`,
        'Add its id to the `sources` of the facts that rest on it, or delete the source.',
      )
    }
  },
}
