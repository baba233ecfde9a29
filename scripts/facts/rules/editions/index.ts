import type { ContentRule, EditionRule } from '../../content/rule.ts'
import { damagedEdition } from './damaged-edition.ts'
import { declaredEdition } from './declared-edition.ts'
import { editionFiles } from './edition-files.ts'
import { editionNumber } from './edition-number.ts'
import { goneWithoutWord } from './gone-without-word.ts'

/** Editions: what was published stands as it was. */
export const editions: readonly EditionRule[] = [damagedEdition, editionNumber, editionFiles]

/** What the facts of today owe to the editions before. */
export const sinceEditions: readonly ContentRule[] = [declaredEdition, goneWithoutWord]
