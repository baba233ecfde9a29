import type { ContentRule } from '../../content/rule.ts'

export const missingSpeaker: ContentRule = {
  code: 'missing-speaker',
  severity: 'error',
  exemptible: true,
  check({ claims }, report) {
    for (const { claim } of claims) {
      if (claim.by !== undefined || (claim.standing !== 'attributed' && claim.quote === undefined)) continue
      const [at, what] =
        claim.quote === undefined
          ? (['standing', 'This fact is called attributed'] as const)
          : (['quote', 'This fact quotes somebody'] as const)
      report(
        claim,
        { at: [at], key: true },
        `${what}, but nothing says who said it.`,
        'Add `by: …` with the id of the person, body or country.',
      )
    }
  },
}
