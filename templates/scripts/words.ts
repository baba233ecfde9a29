const template = document.querySelector<HTMLElement>('#words')

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
  noResults: word('noResults'),
  shown: word('shown'),
  all: word('all'),
  filter: word('filter'),
}

/** Puts values in the places that {} marks. */
export const fill = (pattern: string, ...values: (string | number)[]): string =>
  values.reduce<string>((text, value) => text.replace('{}', String(value)), pattern)

/** The site's base path, which index and scripts lie under. */
export const base: string = template?.dataset['base'] ?? '/'
