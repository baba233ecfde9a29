import type { TextRule } from '../../inspection/rule.ts'
import { garbledIn } from './garbled.ts'
import { endOfLine } from '../../yaml/lines.ts'

export const encoding: TextRule = {
  code: 'encoding',
  severity: 'error',
  check({ text, foreign, damage }, report) {
    const suggestion = 'Open the file in your editor and save it again as UTF-8.'
    if (foreign !== null) {
      report(0, 1, `The file is saved as ${foreign}. The book reads UTF-8.`, suggestion)
    } else if (damage !== null) {
      report(
        damage,
        damage + 1,
        'From here on the file has bytes that are not UTF-8. It may have been saved in an older encoding.',
        `${suggestion} Then look at this letter: it may have to be typed again.`,
      )
    } else {
      for (const { index } of text.matchAll(/\uFFFD/g)) {
        report(
          index,
          index + 1,
          'The sign � stands where a letter was lost when the text was copied or converted.',
          'Type the letter that belongs here.',
        )
      }
      let told = -1
      for (const { index, words, meant } of garbledIn(text)) {
        if (index < told) continue
        told = endOfLine(text, index)
        report(
          index,
          index + words.length,
          `\`${words}\` is most often what becomes of \`${meant}\` when a text is read in a wrong encoding.`,
          `Write \`${meant}\`, and look at the other letters of this text that are not plain English ones.`,
        )
      }
    }
  },
}
