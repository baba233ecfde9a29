import { blank } from '../../content/markdown.ts'
import type { Content } from '../../content/content.ts'
import { marksIn, type Mark } from '../../yaml/spot.ts'
import { languages } from './languages.ts'
import type { Wording } from './wordings.ts'

/** Two capitals or more, with a stroke or none between them. With a number behind, as in CM-400, they are a name. */
const capitals = '\\p{Lu}[\\p{Lu}/]*\\p{Lu}'
const acronyms = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{Lu}/)${capitals}(?=s?(?![\\p{L}\\p{M}\\p{N}]|-\\p{N}))`, 'gu')

/** The colours of the Traffic Light Protocol, and names of files. */
const noAcronyms = /(?<=\bTLP:)[A-Z+]+|(?<!\S)\S*\.[a-z]+\b/g

/** Up to XLIX; nobody counts pacts and wars further, and CD, DC and MC are more often something else. */
const roman = /^(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/

/** An acronym in brackets behind the words that it stands for, or before words in brackets that begin as it does. */
const behindWords = new RegExp(`[\\p{L}\\p{N}”’*] \\((${capitals})s?\\)`, 'gu')
const beforeWords = new RegExp(`(?<!\\p{L}|\\p{Lu}/)(${capitals})s? \\((\\p{L})\\p{Ll}+ `, 'gu')

/** The acronyms that anything on record explains: the glossary, and names that have them as a word. */
export function explainedOnRecord({ glossary, people, bodies, countries, sources, pacts }: Content): Set<string> {
  const names = [
    ...glossary.flatMap(({ term, expansion }) => [term, expansion]),
    ...people.map(({ name }) => name),
    ...[...bodies, ...countries, ...pacts.flatMap(({ pact }) => pact ?? [])].flatMap((named) => [
      named.name,
      'short' in named ? named.short : undefined,
    ]),
    ...sources.map(({ publisher }) => publisher),
  ].filter((name) => name !== undefined)
  return new Set(names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}/]+/u)]))
}

/** The acronyms that a text itself explains. */
function explainedIn(text: string): Set<string> {
  if (!text.includes('(')) return new Set()
  const behind = [...text.matchAll(behindWords)].map(([, acronym = '']) => acronym)
  const before = [...text.matchAll(beforeWords)].flatMap(([, acronym = '', letter = '']) =>
    acronym.startsWith(letter.toUpperCase()) ? [acronym] : [],
  )
  return new Set([...behind, ...before])
}

/** The acronyms of a text that neither it nor anything on record explains, each where it stands first. */
export function unexplainedIn({ used, house }: Wording, explained: ReadonlySet<string>): Mark[] {
  if (!/\p{Lu}[\p{Lu}/]/u.test(used)) return []
  const here = explainedIn(used)
  const found = new Map<string, Mark>()
  for (const mark of marksIn(used.replaceAll(noAcronyms, blank), acronyms)) {
    if (!found.has(mark.words)) found.set(mark.words, mark)
  }
  const words = languages[house.language ?? '']?.acronyms ?? []
  const isKnown = (word: string): boolean =>
    explained.has(word) || here.has(word) || house.acronyms.has(word) || words.includes(word) || roman.test(word)
  return [...found.values()].filter(({ words: word }) => !isKnown(word) && !isKnown(`${word}s`))
}

/** Whether a term is nothing but an acronym. */
export const isAcronym = (term: string): boolean => onlyCapitals.test(term)

const onlyCapitals = new RegExp(`^${capitals}$`, 'u')
