import type { Mark } from '../../yaml/spot.ts'
import type { Wording } from './wordings.ts'

/** A sentence that is too long, and how many words it has. */
export interface LongSentence extends Mark {
  count: number
}

/**
 * What stands before a name or a number and ends no sentence, although a capital follows. An abbreviation such as U.S.
 * may end one, so that it is taken to.
 */
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Adm|Amb|Rep|Sen|St|Art|No|Nos|cf|vs|\p{Lu})\.\s*$/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}

/** Counts what stands between blanks and has a letter or a digit: well-known and U.S. are one word each. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** The sentences of a text that have more words than its house wants. Quoted words do not count. */
export function longSentencesIn({ markdown, plain, unquoted, house }: Wording): LongSentence[] {
  // A sentence of so many words has as many blanks, which are faster to count.
  if ((plain.match(/\s\S/g)?.length ?? 0) < house.longest) return []
  const found: LongSentence[] = []
  let start = 0
  for (const { segment, index } of segmenterOf(house.language ?? 'und').segment(plain)) {
    const end = index + segment.length
    if (abbreviation.test(segment) && !segment.endsWith('\n') && end < plain.length) continue
    const count = wordsIn(unquoted.slice(start, end))
    if (count > house.longest) found.push({ ...trimmed(markdown, plain, start, end), count })
    start = end
  }
  return found
}

/** A part of a text without the blanks, marks and references at its ends. */
function trimmed(markdown: string, plain: string, start: number, end: number): Mark {
  const words = plain.slice(start, end)
  const index = start + words.length - words.trimStart().length
  return { words: markdown.slice(index, start + words.trimEnd().length), index }
}
