import { roman } from '../../measure/page-labels.ts'
import type { Check } from '../check.ts'
import type { PrintedText } from '../printed.ts'

/** What a page says at its foot is what a reader's page field shows: roman numerals, then arabic ones from 1. */
export const labels: Check = {
  name: 'Page labels',
  count: ({ printed }) => printed.pages.length,
  run({ printed: { pages } }) {
    const body = pages.findIndex(({ label }) => /^\d+$/.test(label))
    const front = body === -1 ? pages.length : body
    let coverEnd = 0
    return pages.flatMap(({ label, texts, width }, index) => {
      const wanted = index < front ? roman(index + 1) : String(index - front + 1)
      if (label !== wanted) return [`page ${index + 1} has the label "${label}" where ${wanted} is its number`]
      const foot = texts.filter(
        ({ text, artifact, bottom, left }) =>
          artifact && bottom < 72 && left > width * 0.4 && left < width * 0.6 && /^[ivxlcdm\d]+$/.test(text.trim()),
      )
      // A cover has no number.
      if (foot.length === 0 && index === coverEnd) {
        coverEnd++
        return []
      }
      // Words beside it may have a number of their own, as a date has.
      const middle = ({ left: from, width: own }: PrintedText): number => Math.abs(from + own / 2 - width / 2)
      const said = foot.toSorted((a, b) => middle(a) - middle(b))[0]?.text.trim() ?? ''
      return said === label ? [] : [`page ${label} says "${said}" at its foot`]
    })
  },
}
