import { characterName, hiddenCharacters } from '../../values/characters.ts'
import type { TextRule } from '../../inspection/rule.ts'

export const hiddenCharacter: TextRule = {
  code: 'hidden-character',
  severity: 'error',
  check({ text }, report) {
    for (const { index, character } of hiddenCharacters(text)) {
      report(
        index,
        index + character.length,
        `There is a hidden character here (${characterName(character)}). With it a text can read differently from how it looks.`,
        'Delete it. If it came with copied text, type the words around it again.',
      )
    }
  },
}
