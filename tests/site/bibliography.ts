import { Cite } from '@citation-js/core'

await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

/** What a bibliography program reads in a citation as BibTeX, RIS or CSL-JSON, in the terms of CSL. */
export function readCitation(text: string): Record<string, unknown> {
  const [item, ...more] = new Cite(text).data
  if (item === undefined || more.length > 0) throw new Error(`${more.length + 1} citations in: ${text}`)
  const { _graph, 'citation-key': _key, author, ...rest } = item
  const authors = (author as { literal?: string; family?: string }[]).map(({ literal, family }) => literal ?? family)
  return { ...rest, authors }
}
