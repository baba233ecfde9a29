import { paragraphsOf } from '../../../book/paragraphs.ts'
import type { Check, Evidence } from '../check.ts'
import { bare, tagsIn, textOf } from '../printed.ts'

/** Words in another language than the book's are marked as such, so that a screen reader speaks them in it. */
export const quotations: Check = {
  name: 'Quotations and their languages',
  count: (evidence) => foreign(evidence).length,
  run(evidence) {
    const { pages } = evidence.printed
    const spoken = (lang: string): string =>
      bare(
        pages
          .flatMap((page) => tagsIn(page.structure).flatMap((tag) => (tag.lang === lang ? [textOf(page, tag)] : [])))
          .join(''),
      )
    const byLang = Map.groupBy(foreign(evidence), ({ lang }) => lang)
    return [...byLang].flatMap(([lang, quotes]) => {
      const text = spoken(lang)
      const lost = quotes.filter((quote) =>
        paragraphsOf(quote.text).some((lines) => !text.includes(bare(lines.join('')))),
      )
      return lost.map((quote) => `the words of ${quote.id} are not marked as ${lang}: "${quote.text}"`)
    })
  },
}

const foreign = ({ data }: Evidence): { id: string; lang: string; text: string }[] =>
  data?.kind !== 'book'
    ? []
    : data.facts.flatMap(({ id, quote }) =>
        quote === null || quote.lang === data.lang ? [] : [{ id, lang: quote.lang, text: quote.text }],
      )
