import type { ContentRule } from '../../content/rule.ts'
import { likelihoodWithConfidence } from './likelihood-with-confidence.ts'
import { likelihoodOffScale } from './likelihood-off-scale.ts'
import { likelihoodWithoutScale } from './likelihood-without-scale.ts'

/** Words of likelihood, on one scale. */
export const likelihood: readonly ContentRule[] = [likelihoodWithConfidence, likelihoodOffScale, likelihoodWithoutScale]
