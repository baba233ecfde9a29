import { chapterShowsWords, emptyHeadingsIn, sentencesShowWords } from '../../content/grammar.ts'
import type { ContentRule } from '../../content/rule.ts'

export const noWords: ContentRule = {
  code: 'no-words',
  severity: 'error',
  // Words that lie too deep are not read.
  yieldsTo: ['deep-nesting'],
  exemptible: false,
  check({ texts, briefings }, report) {
    for (const { record, at, markdown } of texts) {
      if (at.length === 0) {
        for (const offset of emptyHeadingsIn(markdown)) {
          report(record, { offset }, 'This heading has no words.', 'Write the heading, or delete its signs.')
        }
      } else if (!startsWithWord.test(markdown) && !sentencesShowWords(markdown)) {
        report(record, { at: [...at] }, 'This text shows no words: there are only marks in it.', 'Write the text.')
      }
    }
    for (const { briefing, prose } of briefings) {
      if (briefing === null) continue
      for (const [index, { kind, id, text }] of briefing.chapters.entries()) {
        if (kind !== 'prose') continue
        if (text === undefined) {
          report(
            briefing,
            { at: ['chapters', index, 'kind'] },
            `The chapter \`${id}\` shows its text only, and has none.`,
            `Write a text into a file beside briefing.yaml, and name it here: \`text: ${id}.md\`.`,
          )
        }
        const file = prose.find(({ name }) => name === text)
        if (file === undefined || chapterShowsWords(file.text)) continue
        report(
          file,
          { offset: 0 },
          `The chapter \`${id}\` shows this text only, and there are no words in it but headings.`,
          'Write the text, or delete the file and its chapter in briefing.yaml.',
        )
      }
    }
  },
}

/** Nearly every text starts so, and need not be read as Markdown. */
const startsWithWord = /^[\p{L}\p{N}]/u
