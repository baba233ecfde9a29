import type { CheckedFacts } from '../facts/model/facts.ts'
import type { Change, Version } from '../facts/model/changes.ts'

export function compare(before: CheckedFacts, after: CheckedFacts, between: { from: Version; to: Version }): Change[] {
  return before === after ? [] : []
}
