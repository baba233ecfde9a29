import type { ContentRule } from '../../content/rule.ts'
import { natoStatusGap, natoStatusOrder, natoStatusOverlap } from './nato-status.ts'

/** The periods of NATO status. */
export const natoStatus: readonly ContentRule[] = [natoStatusGap, natoStatusOverlap, natoStatusOrder]
