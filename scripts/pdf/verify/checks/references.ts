import type { Check, Evidence } from '../check.ts'
import { bare, type PrintedLink, type PrintedPage } from '../printed.ts'

/** How far below a destination its text may begin, in points. */
const reach = 60

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

/** Links with words of their own: a footnote's mark and a page number say nothing that could be found again. */
const inner = ({ printed }: Evidence): { on: string; link: PrintedLink }[] =>
  printed.pages.flatMap(({ label, links }) =>
    links
      .filter(({ url, text }) => url === null && /\p{L}{3}|\d+\.\d+|\[\d+\]/u.test(text))
      .map((link) => ({ on: label, link })),
  )

const textBelow = ({ texts }: PrintedPage, top: number): string =>
  bare(
    texts
      .filter(({ bottom, artifact }) => !artifact && bottom <= top && bottom >= top - reach)
      .map(({ text }) => text)
      .join(''),
  )
