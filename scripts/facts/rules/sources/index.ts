import type { ContentRule } from '../../content/rule.ts'
import { factWithoutSource } from './fact-without-source.ts'
import { uncitedSource } from './uncited-source.ts'
import { duplicateSource } from './duplicate-source.ts'
import { insecureUrl } from './insecure-url.ts'
import { weakEvidence } from './weak-evidence.ts'
import { circularReporting } from './circular-reporting.ts'
import { accessedBeforePublished } from './accessed-before-published.ts'
import { sourceOlderThanFact } from './source-older-than-fact.ts'

/** Sources: what a fact rests on. */
export const sources: readonly ContentRule[] = [
  factWithoutSource,
  uncitedSource,
  duplicateSource,
  insecureUrl,
  weakEvidence,
  circularReporting,
  accessedBeforePublished,
  sourceOlderThanFact,
]
