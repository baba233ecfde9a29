import type { Check } from '../check.ts'
import { contentOf, tagsIn } from '../printed.ts'

/**
 * All that can be read is in the structure tree once, or is an artifact. Figures say what they show, links where they
 * lead, and heads of tables what they head.
 */
export const tags: Check = {
  name: 'Tags',
  count: ({ printed }) => printed.pages.reduce((sum, { structure }) => sum + tagsIn(structure).length, 0),
  run({ printed: { pages } }) {
    return pages.flatMap(({ label, structure, texts, links }) => {
      if (structure === null) return [`page ${label} is not tagged`]
      const tagged = contentOf(structure)
      const known = new Set(tagged)
      const lost = texts.filter(
        ({ artifact, content, text }) => !artifact && text.trim() !== '' && !known.has(content ?? ''),
      )
      const mute = tagsIn(structure).filter(({ role, alt }) => role === 'Figure' && !alt)
      return [
        ...lost.map(({ text }) => `"${text}" on page ${label} is not in the structure tree`),
        ...(known.size < tagged.length ? [`page ${label} has content that is read twice`] : []),
        ...mute.map(() => `a figure on page ${label} has no text alternative`),
        ...links.filter(({ tagged }) => !tagged).map(({ text }) => `the link "${text}" on page ${label} is not tagged`),
        ...links
          .filter(({ description }) => description === '')
          .map(({ text }) => `the link "${text}" on page ${label} has no description`),
        ...tagsIn(structure)
          .filter(({ role, scope }) => role === 'TH' && scope === null)
          .map(() => `the head of a table on page ${label} does not say what it heads`),
      ]
    })
  },
}
