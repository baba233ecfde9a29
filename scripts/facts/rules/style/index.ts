import type { ContentRule } from '../../content/rule.ts'
import { longSentence } from './long-sentence.ts'
import { loadedWord } from './loaded-word.ts'
import { avoidedWord } from './avoided-word.ts'
import { unexplainedAcronym } from './unexplained-acronym.ts'
import { lookAlikes } from './look-alikes.ts'
import { twoSpellings } from './two-spellings.ts'

/** The style of the book's own words: short, neutral, explained and alike. */
export const style: readonly ContentRule[] = [
  longSentence,
  loadedWord,
  avoidedWord,
  unexplainedAcronym,
  twoSpellings,
  lookAlikes,
]
