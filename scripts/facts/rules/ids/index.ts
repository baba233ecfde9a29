import type { ContentRule } from '../../content/rule.ts'
import { duplicateId } from './duplicate-id.ts'
import { reservedId } from './reserved-id.ts'
import { folderAndId } from './folder-and-id.ts'

/** Ids: each names one thing, for ever. */
export const ids: readonly ContentRule[] = [duplicateId, reservedId, folderAndId]
