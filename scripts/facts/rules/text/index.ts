import type { TextRule } from '../../inspection/rule.ts'
import { controlCharacter } from './control-character.ts'
import { encoding } from './encoding.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { lineEnding } from './line-ending.ts'
import { mergeConflict } from './merge-conflict.ts'

/** The characters of a file. */
export const text: readonly TextRule[] = [encoding, controlCharacter, hiddenCharacter, lineEnding, mergeConflict]
