import type { Content, Text } from './content.ts'

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
const anyPhrase = new RegExp(phrases.join('|'), 'i')
const likelihood = new RegExp(`(?<!\\bhow )(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'giu')

/** Every likelihood word of a text, the longest that fits each place; words in quotation marks are somebody else's. */
export function likelihoodIn(markdown: string): string[] {
  if (!anyPhrase.test(markdown)) return []
  return markdown.replaceAll(/“[^”]*”|"[^"]*"/g, '').match(likelihood) ?? []
}

/** The sentences of a text, as they stand in it. */
export const sentencesOf = (markdown: string): string[] => markdown.split(/(?<=[.!?])\s+|\n{2,}|\n(?=[-*\d#>])/)

/** Whether a sentence says how sure its writer is. */
export const confidenceIn = (sentence: string): string | null =>
  /\b(?:high|moderate|medium|low|great|little)(?: analytical)? confidence\b|\bconfident(?:ly)?\b/i.exec(
    sentence,
  )?.[0] ?? null

/** The words of a scale, from the least likely to the most. */
export const wordsOf = (scale: Scale): readonly string[] => scales[scale]

/** Texts in which the book itself judges, in English, each with the scale that its briefing chose. */
export function* judgementsIn({ texts, briefings, pacts }: Content): Generator<{ text: Text; scale: Scale | null }> {
  const byPact = new Map(pacts.map(({ id, briefings: own }) => [id, own]))
  for (const text of texts) {
    if (!text.own) continue
    const own = (text.pact === null ? briefings : (byPact.get(text.pact) ?? [])).flatMap(
      ({ briefing }) => briefing ?? [],
    )
    const english = own.find(({ lang }) => /^en\b/i.test(lang))
    if (english !== undefined) yield { text, scale: english.likelihood ?? null }
  }
}
