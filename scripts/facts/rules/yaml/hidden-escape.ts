import { isScalar } from 'yaml'
import { characterName, hiddenCharacters } from '../../values/characters.ts'
import type { YamlRule } from '../../inspection/rule.ts'
import { controls } from '../text/control-character.ts'

export const hiddenEscape: YamlRule = {
  code: 'hidden-escape',
  severity: 'error',
  node({ node, text }, report) {
    if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return
    const [start = 0, end = start] = node.range ?? []
    const name = nameOfHidden(node.value)
    if (name === null || !text.slice(start, end).includes('\\')) return
    report(
      start,
      end,
      `An escape such as \\u or \\x in this text stands for a character that has no place in it (${name}).`,
      'Delete the escape, or write the letter itself. A backslash in the text is written twice: \\\\.',
    )
  },
}

function nameOfHidden(value: string): string | null {
  if (!value.isWellFormed()) return 'half of a character, a lone surrogate'
  const control = controls.exec(value)
  if (control !== null) return characterName(control[0])
  const [hidden] = hiddenCharacters(value)
  return hidden === undefined ? null : characterName(hidden.character)
}
