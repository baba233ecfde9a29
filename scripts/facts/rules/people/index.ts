import type { ContentRule } from '../../content/rule.ts'
import { unclearFamilyName } from './unclear-family-name.ts'

/** People: their names. */
export const people: readonly ContentRule[] = [unclearFamilyName]
