import type { ContentRule } from '../../content/rule.ts'

export const referenceCycle: ContentRule = {
  code: 'reference-cycle',
  severity: 'error',
  exemptible: false,
  check({ pacts, texts }, report) {
    for (const { reactions } of pacts) {
      const byId = new Map(reactions.map((reaction) => [reaction.id, reaction]))
      const done = new Set<string>()
      for (const reaction of reactions) {
        const path = new Set<string>()
        let next: typeof reaction | undefined = reaction
        while (next !== undefined && !done.has(next.id) && !path.has(next.id)) {
          path.add(next.id)
          next = byId.get(next.to)
        }
        if (next !== undefined && path.has(next.id)) {
          const cycle = [...path].slice([...path].indexOf(next.id))
          const [first = next.id] = cycle
          report(
            byId.get(first) ?? reaction,
            { at: ['to'] },
            `These reactions react to each other in a circle: ${[...cycle, first].join(' → ')}.`,
            'Let the first of them name the event that it reacts to.',
          )
        }
        for (const id of path) done.add(id)
      }
    }
    for (const { record, at, markdown } of texts) {
      const { id } = record as { id?: string }
      if (id === undefined || !('standing' in record) || !markdown.includes(`[#${id}]`)) continue
      report(record, { at, words: `[#${id}]` }, 'This text points at the fact that it stands in.', 'Delete the mark.')
    }
  },
}
