import type { Check, Evidence } from '../check.ts'
import { bare, reach, type PrintedLink, type PrintedPage } from '../printed.ts'

/** Every other link within the document: where it leads, its own words stand. */
export const references: Check = {
  name: 'Links within the document',
  count: (evidence) => inner(evidence).length,
  run(evidence) {
    const { pages } = evidence.printed
    return inner(evidence).flatMap(({ on, link }) => {
      const { destination, description } = link
      const target = destination === null ? undefined : pages[destination.page]
      if (destination === null || target === undefined) return [`"${link.text}" on page ${on} leads nowhere`]
      if (!description.includes(target.label)) {
        return [`"${link.text}" on page ${on} is described as "${description}", but leads to page ${target.label}`]
      }
      const words = bare(link.text).replaceAll(/^\[|\]$|^§/g, '')
      return textBelow(target, destination.top).includes(words)
        ? []
        : [`"${link.text}" on page ${on} leads to page ${target.label}, where it does not stand`]
    })
  },
}

/** Words that can be found again: a footnote's mark and a page number cannot. */
const ownWords = /\p{L}{3}|\d+\.\d+|\[\d+\]/u

/** Links with words of their own, and links that lead nowhere. */
const inner = ({ printed }: Evidence): { on: string; link: PrintedLink }[] =>
  printed.pages.flatMap(({ label, links }) =>
    links
      .filter(({ url, destination, text }) => url === null && (destination === null || ownWords.test(text)))
      .map((link) => ({ on: label, link })),
  )

const textBelow = (page: PrintedPage, top: number): string =>
  bare(
    reach(page, top)
      .map(({ text }) => text)
      .join(''),
  )
