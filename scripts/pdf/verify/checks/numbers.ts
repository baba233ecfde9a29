import type { Check, Evidence } from '../check.ts'
import type { PrintedLink } from '../printed.ts'

/** Every printed page number: the label of the page that its link leads to. */
export const numbers: Check = {
  name: 'Page numbers in contents, references and index',
  count: (evidence) => numbered(evidence).length,
  run(evidence) {
    const { pages } = evidence.printed
    return numbered(evidence).flatMap(({ on, link, said }) => {
      const { destination } = link
      const label = destination === null ? null : pages[destination.page]?.label
      return said === label ? [] : [`page ${on} says "${link.text}" of what stands on page ${label ?? 'none'}`]
    })
  },
}

/** The links whose text is a page number, with the page they stand on and the number they give. */
function numbered({ printed }: Evidence): { on: string; link: PrintedLink; said: string }[] {
  return printed.pages.flatMap(({ label, links }) =>
    links.flatMap((link) => {
      // A link with words of its own leads to a name.
      const said =
        link.url === null && link.name === null ? /^(?:\p{L}+\.?\s+)?([ivxlcdm]+|\d+)$/u.exec(link.text.trim()) : null
      return said?.[1] === undefined ? [] : [{ on: label, link, said: said[1] }]
    }),
  )
}
