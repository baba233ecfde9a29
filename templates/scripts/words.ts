const template = document.querySelector<HTMLTemplateElement>('#words')

/** A word of the page's language, from the page itself. */
const word = (name: string): string => template?.dataset[name] ?? name

/** The words that scripts put on a page. */
export const words = {
  copy: word('copy'),
  copyText: word('copyText'),
  copied: word('copied'),
  cite: word('cite'),
  close: word('close'),
  search: word('search'),
  results: word('results'),
  near: word('near'),
  apart: word('apart'),
  noResults: word('noResults'),
  searchHint: word('searchHint'),
  showAll: word('showAll'),
  groups: new Map(
    word('groups')
      .split('|')
      .map((pair) => pair.split(':') as [string, string]),
  ),
  ignored: new Set(word('ignored').split(' ')),
  shown: word('shown'),
  all: word('all'),
  filter: word('filter'),
}

/** The mark and the word of a standing; nothing for what has none. */
export const standingMark = (standing: string): Node[] => {
  const found = template?.content.querySelector(`[data-standing="${standing}"]`)
  return found == null ? [] : [found.cloneNode(true)]
}

/** Puts values in the places that {} marks. */
export const fill = (pattern: string, ...values: (string | number)[]): string =>
  values.reduce<string>((text, value) => text.replace('{}', String(value)), pattern)

/** The site's base path, which index and scripts lie under. */
export const base: string = template?.dataset['base'] ?? '/'
