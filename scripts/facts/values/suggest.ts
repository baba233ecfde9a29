import { distance } from 'fastest-levenshtein'

/** How many words are compared in one check, so that a book full of misspellings is still checked in linear time. */
const budget = 500_000

/** Finds what a misspelled word was meant to be. */
export class Suggester {
  /** The comparisons made so far. */
  comparisons = 0

  /** The candidate nearest to a word, where one is near enough to be meant. */
  closest(word: string, candidates: Iterable<string>): string | null {
    const wanted = word.toLowerCase()
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

/** `Did you mean …?` for the nearest candidate, else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, suggester = new Suggester()): string {
  const meant = suggester.closest(word, candidates)
  return meant === null ? '' : `Did you mean \`${meant}\`?`
}

/** A list as a sentence has it: a, b or c. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
