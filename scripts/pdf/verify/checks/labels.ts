import { roman } from '../../measure/page-labels.ts'
import type { Check } from '../check.ts'

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
      const said = foot.map(({ text }) => text.trim()).join(' ')
      return said === label ? [] : [`page ${label} says "${said}" at its foot`]
    })
  },
}
