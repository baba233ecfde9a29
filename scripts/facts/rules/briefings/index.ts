import type { ContentRule } from '../../content/rule.ts'
import { keyPointWithoutFact } from './key-point-without-fact.ts'
import { briefingWithoutFacts } from './briefing-without-facts.ts'
import { bookLanguage } from './book-language.ts'
import { emptyChapter } from './empty-chapter.ts'
import { repeatedChapter } from './repeated-chapter.ts'
import { unusedProse } from './unused-prose.ts'

/** Briefings: what a book is made of. */
export const briefings: readonly ContentRule[] = [
  keyPointWithoutFact,
  briefingWithoutFacts,
  bookLanguage,
  emptyChapter,
  repeatedChapter,
  unusedProse,
]
