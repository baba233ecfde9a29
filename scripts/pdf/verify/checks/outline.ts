import type { Check, Evidence } from '../check.ts'
import { bare, contentOf, tagsIn, textOf } from '../printed.ts'

/** The outline is the headings: all of them, in order, at their levels, on their pages. */
export const outline: Check = {
  name: 'Outline and headings',
  count: (evidence) => headings(evidence).length,
  run(evidence) {
    const { outline, pages } = evidence.printed
    const wanted = headings(evidence)
    if (outline.length !== wanted.length) {
      const missing = wanted.find(({ text }, index) => bare(outline[index]?.title ?? '') !== bare(text))
      const says = `the outline has ${outline.length} entries for ${wanted.length} headings, none for "${missing?.text}"`
      return [{ says, content: missing?.content ?? null }]
    }
    return wanted.flatMap(({ text, level, page }, index) => {
      const entry = outline[index]
      if (entry === undefined || bare(entry.title) !== bare(text)) {
        return [`the heading "${text}" on page ${pages[page]?.label} is "${entry?.title}" in the outline`]
      }
      if (/\s{2}|^\s|\s$/.test(entry.title)) return [`"${entry.title}" in the outline is spaced wrongly`]
      if (entry.level > level) return [`"${entry.title}" stands at level ${entry.level} of the outline`]
      return entry.destination?.page === page ? [] : [`"${entry.title}" in the outline leads to another page`]
    })
  },
}

interface Heading {
  text: string
  level: number
  page: number
  /** Its last marked content: what comes first may be empty. */
  content: string | null
}

const headings = ({ printed }: Evidence): Heading[] =>
  printed.pages.flatMap((each, page) =>
    tagsIn(each.structure).flatMap((tag) => {
      const level = /^H([1-6])$/.exec(tag.role)?.[1]
      return level === undefined
        ? []
        : [{ text: textOf(each, tag), level: Number(level), page, content: contentOf(tag).at(-1) ?? null }]
    }),
  )
