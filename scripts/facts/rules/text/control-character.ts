import { characterName } from '../../values/characters.ts'
import { endOfLine } from '../../yaml/lines.ts'
import type { TextRule } from '../../inspection/rule.ts'

/**
 * C0 and C1 controls but for tab and line ends, line and paragraph separators, what Unicode gives no character, and what
 * it leaves to single fonts: the bullets of Word, for one.
 */
export const controls = /[[\p{Cc}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]--[\t\n\r]]/v

/** What is neither a line end nor a usual letter or sign; nearly every file has none of it, and this is quick to tell. */
const unusual = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF]/

/** Of several in one line only the first is told: a crash can fill a file with thousands. */
const everyOne = new RegExp(controls, 'gv')

export const controlCharacter: TextRule = {
  code: 'control-character',
  severity: 'error',
  check({ text, foreign }, report) {
    if (foreign !== null || !unusual.test(text)) return
    let told = -1
    for (const { index, 0: character } of text.matchAll(everyOne)) {
      if (index < told) continue
      told = endOfLine(text, index)
      report(
        index,
        index + 1,
        /\p{Co}/u.test(character)
          ? `There is a sign here that one font only can show (${characterName(character)}). Readers would see an empty box.`
          : `There is a control character here (${characterName(character)}). It has no place in a text.`,
        'Delete it. If it came with copied text, type the words around it again.',
      )
    }
  },
}
