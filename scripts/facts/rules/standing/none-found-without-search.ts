import type { ContentRule } from '../../content/rule.ts'

export const noneFoundWithoutSearch: ContentRule = {
  code: 'none-found-without-search',
  severity: 'error',
  exemptible: true,
  check({ claims }, report) {
    for (const { claim } of claims) {
      if (claim.standing !== 'none-found' || claim.reviewed !== undefined) continue
      report(
        claim,
        { at: ['standing'] },
        'Nothing was found, but nothing says when somebody looked.',
        'Add `reviewed: …` with the day of the search.',
      )
    }
  },
}
