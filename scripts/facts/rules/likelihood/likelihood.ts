import type { Text } from '../../model/references.ts'
import { once } from '../../content/once.ts'
import { marksIn, type Mark } from '../../yaml/spot.ts'

/** Words for how likely something is, by the scale that has them. Adverbs count with their adjectives. */
const scales = {
  PHIA: [
    'remote chance',
    'highly unlikely',
    'unlikely',
    'realistic possibility',
    'likely',
    'probable',
    'probably',
    'highly likely',
    'almost certain',
    'almost certainly',
  ],
  'ICD 203': [
    'almost no chance',
    'remote',
    'very unlikely',
    'highly improbable',
    'unlikely',
    'improbable',
    'improbably',
    'roughly even chance',
    'roughly even odds',
    'likely',
    'probable',
    'probably',
    'very likely',
    'highly probable',
    'almost certain',
    'almost certainly',
    'nearly certain',
  ],
} as const

/** What people write besides, and no scale has. */
const offEveryScale = [
  'quite likely',
  'fairly likely',
  'rather likely',
  'most likely',
  'more likely than not',
  'extremely likely',
  'extremely unlikely',
  'quite unlikely',
  'in all likelihood',
  'virtually certain',
  'near certain',
  'chances are',
  'good chance',
  'fair chance',
  'slim chance',
  'fifty-fifty',
  'even chance',
  'even odds',
  'remote possibility',
  'strong possibility',
]

export type Scale = keyof typeof scales

const phrases = [...new Set([...offEveryScale, ...Object.values(scales).flat()])]
  .filter((phrase) => phrase !== 'remote')
  .toSorted((a, b) => b.length - a.length)

/** The longest word of each phrase, which is quicker to look for than all of it. */
const anyPhrase = new RegExp(
  [...new Set(phrases.map((phrase) => phrase.split(' ').toSorted((a, b) => b.length - a.length)[0]))].join('|'),
  'i',
)
const likelihood = new RegExp(
  `(?<!\\bhow )(?<![\\p{L}-])(?:${phrases.join('|').replaceAll(' ', String.raw`\s+`)})(?![\\p{L}-])`,
  'giu',
)

/** Whether a text may say how likely something is, or how sure its writer is of it. */
const mayJudge = (markdown: string): boolean => anyPhrase.test(markdown) || markdown.includes('onfiden')

/** Every likelihood word of a text, the longest that fits each place; words in quotation marks are somebody else's. */
export const likelihoodIn = (markdown: string): Mark[] => marksIn(withoutQuotes(markdown), likelihood)

/** What each sentence of a text says of likelihood and of how sure its writer is, where it says either. */
export function* judgementsOf(markdown: string): Generator<{ likely: Mark | null; sure: Mark | null }> {
  for (const { words, index } of marksIn(withoutQuotes(markdown), sentence)) {
    const [likely = null, sure = null] = [likelihood, confidence].map((expression) => {
      const [mark] = marksIn(words, expression)
      return mark === undefined ? null : { ...mark, index: index + mark.index }
    })
    if (likely !== null || sure !== null) yield { likely, sure }
  }
}

const sentence = /(?:(?![.!?]\s|\n\n|\n[-*\d#>])[\s\S])+/g

const confidence = /\b(?:high|moderate|medium|low|great|little)(?: analytical)? confidence\b|\bconfident(?:ly)?\b/gi

/** Every other character stays at its place. */
const withoutQuotes = (markdown: string): string =>
  markdown.replaceAll(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length))

/** The words of a scale, from the least likely to the most. */
export const wordsOf = (scale: Scale): readonly string[] => scales[scale]

/** Texts in which the book itself may judge, in English, each with the scale that its briefing chose. */
export const judgementsIn = once(({ texts, briefings, pacts }): { text: Text; scale: Scale | null }[] => {
  const all = briefings.flatMap(({ briefing }) => briefing ?? [])
  const byPact = new Map(pacts.map(({ id }) => [id, all.filter(({ pact }) => pact === id)]))
  const found: { text: Text; scale: Scale | null }[] = []
  for (const text of texts) {
    if (!text.own || !mayJudge(text.markdown)) continue
    const shownIn = text.pact === null ? all : (byPact.get(text.pact) ?? [])
    const english = (text.briefing === null ? shownIn : [text.briefing]).find(({ lang }) => /^en\b/i.test(lang))
    if (english !== undefined) found.push({ text, scale: english.likelihood ?? null })
  }
  return found
})
