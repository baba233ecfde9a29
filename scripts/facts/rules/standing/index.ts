import type { ContentRule } from '../../content/rule.ts'
import { oneSidedDispute } from './one-sided-dispute.ts'
import { missingSpeaker } from './missing-speaker.ts'
import { speakerOutOfOffice } from './speaker-out-of-office.ts'
import { noneFoundWithoutSearch } from './none-found-without-search.ts'
import { noneFoundMismatch } from './none-found-mismatch.ts'

/** Standing: who says so, and how firmly it stands. */
export const standing: readonly ContentRule[] = [
  oneSidedDispute,
  missingSpeaker,
  speakerOutOfOffice,
  noneFoundWithoutSearch,
  noneFoundMismatch,
]
