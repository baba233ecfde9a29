import type { ContentRule } from '../../content/rule.ts'
import { marksIn, spotOf, type Mark } from '../../yaml/spot.ts'
import { languages, type Loaded } from './languages.ts'
import { wordingsOf, type Wording } from './wordings.ts'

export const loadedWord: ContentRule = {
  code: 'loaded-word',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const wording of wordingsOf(content)) {
      for (const { does, instead, fitsDispute, pattern } of lists.get(wording.house.language ?? '') ?? []) {
        if (fitsDispute === true && isDisputed(wording.record)) continue
        for (const mark of marksIn(wording.used, pattern)) {
          if (isName(wording, mark)) continue
          report(wording.record, spotOf(wording, mark), `“${mark.words}” ${does}.`, instead)
        }
      }
    }
  },
}

const lists = new Map(
  Object.entries(languages).map(([language, { loaded }]) => [
    language,
    loaded.map((each: Loaded) => ({
      ...each,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${each.words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    })),
  ]),
)

/** Whether a record says that others say otherwise, so that its words may say so too. */
const isDisputed = (record: object): boolean =>
  'positions' in record || (record as { standing?: string }).standing === 'disputed'

/** With a capital inside a sentence, a word is part of a name: Operation Fury. */
const isName = ({ used }: Wording, { words, index }: Mark): boolean =>
  /^\p{Lu}/u.test(words) && /[\p{L}\p{N},]["”’)]? $/u.test(used.slice(Math.max(0, index - 3), index))
