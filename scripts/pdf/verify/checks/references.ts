import type { Check, Evidence } from '../check.ts'
import { bare, standsBelow, wordsOf, type PrintedLink, type PrintedPage } from '../printed.ts'

/** Every other link within the document: where it leads, its own words stand. */
export const references: Check = {
  name: 'Links within the document',
  count: (evidence) => inner(evidence).length,
  run(evidence) {
    const { pages } = evidence.printed
    return inner(evidence).flatMap(({ page, link }) => {
      const { destination, description } = link
      const said = wordsOf(page, link).trim()
      const where = `"${said}" on page ${page.label}`
      const target = destination === null ? undefined : pages[destination.page]
      if (destination === null || target === undefined) return [`${where} leads nowhere`]
      if (!description.includes(target.label)) {
        return [`${where} is described as "${description}", but leads to page ${target.label}`]
      }
      const isThere = [said, bare(said).replaceAll(/^\[|\]$|^§/g, '')].some((words) =>
        standsBelow(target, destination.top, words),
      )
      return isThere ? [] : [`${where} leads to page ${target.label}, where it does not stand`]
    })
  },
}

/** Words that can be found again: a footnote's mark and a page number cannot. */
const ownWords = /\p{L}{3}|\d+\.\d+|\[\d+\]/u

/** Links with words of their own, which lead to a name, and links that lead nowhere. */
const inner = ({ printed }: Evidence): { page: PrintedPage; link: PrintedLink }[] =>
  printed.pages.flatMap((page) =>
    page.links
      .filter(
        (link) =>
          link.url === null &&
          (link.destination === null || (link.name !== null && ownWords.test(wordsOf(page, link)))),
      )
      .map((link) => ({ page, link })),
  )
