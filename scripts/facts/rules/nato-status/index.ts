import type { ContentRule } from '../../content/rule.ts'
import { natoStatusGap } from './nato-status-gap.ts'
import { natoStatusOverlap } from './nato-status-overlap.ts'
import { natoStatusOrder } from './nato-status-order.ts'

/** The periods of NATO status. */
export const natoStatus: readonly ContentRule[] = [natoStatusGap, natoStatusOverlap, natoStatusOrder]
