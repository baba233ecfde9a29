import type { ExemptionRule } from '../../content/rule.ts'
import { unknownExemption } from './unknown-exemption.ts'
import { unneededExemption } from './unneeded-exemption.ts'

/** The exemptions themselves. */
export const exemptions: readonly ExemptionRule[] = [unneededExemption, unknownExemption]
