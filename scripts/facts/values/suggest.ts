import { distance } from 'fastest-levenshtein'
import { lookalikesIn, withoutLookalikes } from './lookalikes.ts'

/** How many words are compared in one check, so that a book full of misspellings is still checked in linear time. */
const budget = 500_000

/** Finds what a misspelled word was meant to be. */
export class Suggester {
  /** The comparisons made so far. */
  comparisons = 0

  /** The candidate nearest to a word, where one is near enough to be meant. */
  closest(word: string, candidates: Iterable<string>): string | null {
    const wanted = withoutLookalikes(word).toLowerCase()
    let best: string | null = null
    let least = (wanted.length < 3 ? 0 : Math.floor(wanted.length / 3)) + 1
    for (const candidate of candidates) {
      if (this.comparisons >= budget) break
      if (Math.abs(candidate.length - wanted.length) >= least) continue
      this.comparisons += 1
      const changes = distance(wanted, candidate.toLowerCase())
      if (changes < least) {
        least = changes
        best = candidate
      }
    }
    return best
  }
}

/** Whether two words differ in so few letters that one is the other, mistyped, and not a word of its own. */
export const isSlip = (word: string, other: string): boolean => distance(word, other) <= 3

/** `Did you mean …?` for the nearest candidate, else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, suggester = new Suggester()): string {
  const meant = suggester.closest(word, candidates)
  return meant === null ? '' : isMeant(word, meant)
}

/** Asks whether a word was meant by another; where the two only look the same, says which letters differ. */
export function isMeant(word: string, meant: string): string {
  if (withoutLookalikes(word).toLowerCase() !== meant.toLowerCase() || lookalikesIn(word).length === 0)
    return `Did you mean \`${meant}\`?`
  const letters = lookalikesIn(word).join(', ')
  return `Type \`${meant}\` again: ${letters} in it is of another alphabet (Cyrillic or Greek) and only looks the same.`
}

/** A list as a sentence has it: a, b or c. */
export const inWords = (parts: readonly string[], joiner: 'and' | 'or'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`

/** The same of what a file may have. */
export const oneOf = (words: readonly string[]): string =>
  inWords(
    words.map((word) => `\`${word}\``),
    'or',
  )
