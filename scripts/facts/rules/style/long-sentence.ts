import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { longSentencesIn } from './sentences.ts'
import { wordingsOf } from './wordings.ts'

export const longSentence: ContentRule = {
  code: 'long-sentence',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const wording of wordingsOf(content)) {
      for (const { count, ...mark } of longSentencesIn(wording)) {
        report(
          wording.record,
          spotOf(wording, mark),
          `This sentence has ${count} words, and in this book a sentence has ${wording.house.longest} at most.`,
          'Make two sentences of it, or leave out what the reader does not need.',
        )
      }
    }
  },
}
