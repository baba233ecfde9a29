import type { Check } from '../check.ts'
import { wordsOf, type PrintedLink, type PrintedText } from '../printed.ts'

/** What can be clicked are the words of a link, and nothing else: each area covers words of its own, and no others. */
export const linkAreas: Check = {
  name: 'Areas of links',
  count: ({ printed }) => printed.pages.reduce((sum, { links }) => sum + links.length, 0),
  run({ printed: { pages } }) {
    return pages.flatMap((page) =>
      page.links
        .filter(({ tagged }) => tagged)
        .flatMap((link) => {
          const covered = page.texts.filter((text) => covers(link, text))
          const foreign = covered.filter((text) => !belongs(link, text))
          const where = `on page ${page.label} the area of the link "${wordsOf(page, link).trim()}" (${link.description})`
          return foreign.length > 0
            ? [`${where} covers "${foreign.map(({ text }) => text).join(' ')}"`]
            : covered.length === 0 && (link.content.length === 0 || wordsOf(page, link).trim() !== '')
              ? [`${where} covers no words of its own`]
              : []
        }),
    )
  },
}

/** The words of a link, and the address that print sets beside them. */
const belongs = ({ content, url }: PrintedLink, text: PrintedText): boolean =>
  content.includes(text.content ?? '') || (url?.includes(text.text.trim()) ?? false)

/** A text is covered where the middle of its small letters is. */
function covers({ box }: PrintedLink, { text, left, width, bottom, size }: PrintedText): boolean {
  const middle = bottom + size / 4
  const shared = Math.min(box.right, left + width) - Math.max(box.left, left)
  return text.trim() !== '' && middle > box.bottom && middle < box.top && shared > Math.min(1, width / 2)
}
