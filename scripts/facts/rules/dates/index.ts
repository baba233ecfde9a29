import type { ContentRule } from '../../content/rule.ts'
import { reversedPeriod } from './reversed-period.ts'
import { reactionBeforeEvent } from './reaction-before-event.ts'
import { followUpBeforePact } from './follow-up-before-pact.ts'
import { timelineOrder } from './timeline-order.ts'
import { dateAfterAsOf } from './date-after-as-of.ts'
import { publishedBeforeAsOf } from './published-before-as-of.ts'
import { reviewedBeforeDate } from './reviewed-before-date.ts'
import { reviewOverdue } from './review-overdue.ts'

/** Dates: the order of what happened, was written and was reviewed. */
export const dates: readonly ContentRule[] = [
  reversedPeriod,
  reactionBeforeEvent,
  followUpBeforePact,
  timelineOrder,
  dateAfterAsOf,
  publishedBeforeAsOf,
  reviewedBeforeDate,
  reviewOverdue,
]
