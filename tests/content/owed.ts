import type { Book } from '../../scripts/book/book.ts'
import { quotationMarksOf } from '../../scripts/facts/values/quotation-marks.ts'
import { attribute, elementsOf, textOf } from '../published/references.ts'

/**
 * What the page of a briefing owes its reader and lacks: a line for each fact, each quote in its own language, each
 * source with its address, each status footnote.
 */
export function owed({ facts, sources, countries }: Book, html: string): string[] {
  const elements = elementsOf(html)
  const values = (name: string): Set<string | null> => new Set(elements.map((element) => attribute(element, name)))
  const [ids, addresses] = [values('id'), values('href')]
  const quotes = new Set(elements.map((element) => `${attribute(element, 'lang')}: ${textOf(element)}`))
  return [
    ...Object.keys(facts).map((id) => !ids.has(id) && `a line for ${id}`),
    ...Object.values(facts).map(
      ({ id, quote }) => quote !== null && !quotes.has(`${quote.lang}: ${marked(quote)}`) && `the quote of ${id}`,
    ),
    ...sources.map(({ id }) => !ids.has(`source-${id}`) && `the source ${id}`),
    ...sources.map(({ id, url }) => !addresses.has(url) && `the address of ${id}`),
    ...countries.map(({ id, footnote }) => footnote !== null && !ids.has(`footnote-${id}`) && `the footnote of ${id}`),
  ].filter((each) => each !== false)
}

function marked({ lang, text }: { lang: string; text: string }): string {
  const [open, close] = quotationMarksOf(lang)
  return `${open}${text}${close}`
}
