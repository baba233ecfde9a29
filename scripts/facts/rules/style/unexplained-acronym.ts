import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { explainedOnRecord, isAcronym, unexplainedIn } from './acronyms.ts'
import { wordingsOf } from './wordings.ts'

export const unexplainedAcronym: ContentRule = {
  code: 'unexplained-acronym',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const term of content.glossary) {
      if (term.expansion !== undefined || !isAcronym(term.term)) continue
      report(
        term,
        { at: ['term'] },
        `The glossary has ${term.term}, but not what its letters stand for.`,
        'Write the words in full as `expansion`.',
      )
    }
    // What was left out because of its shape may be the explanation.
    if (!content.isWhole) return
    const explained = explainedOnRecord(content)
    for (const wording of wordingsOf(content)) {
      for (const mark of unexplainedIn(wording, explained)) {
        report(
          wording.record,
          spotOf(wording, mark),
          `Nothing in the book says what ${mark.words} stands for.`,
          `Add ${mark.words} to data/glossary.yaml with its \`expansion\`, or write the words in full. What every reader knows goes into \`style\` in the briefing, under \`acronyms\`.`,
        )
      }
    }
  },
}
