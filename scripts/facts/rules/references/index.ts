import type { ContentRule } from '../../content/rule.ts'
import { missingFile } from './missing-file.ts'
import { danglingReference } from './dangling-reference.ts'
import { malformedReference } from './malformed-reference.ts'
import { repeatedEntry } from './repeated-entry.ts'
import { referenceCycle } from './reference-cycle.ts'

/** References: what one record says of another. */
export const references: readonly ContentRule[] = [
  missingFile,
  danglingReference,
  malformedReference,
  repeatedEntry,
  referenceCycle,
]
