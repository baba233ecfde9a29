import type { ContentRule } from '../../content/rule.ts'
import { formerId } from './former-id.ts'
import { withdrawnAndThere } from './withdrawn-and-there.ts'
import { withdrawnTwice } from './withdrawn-twice.ts'

/** Ids of earlier editions: a link to one leads to one place, for ever. */
export const withdrawn: readonly ContentRule[] = [withdrawnAndThere, withdrawnTwice, formerId]
