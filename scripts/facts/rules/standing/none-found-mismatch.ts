import type { ContentRule } from '../../content/rule.ts'

export const noneFoundMismatch: ContentRule = {
  code: 'none-found-mismatch',
  severity: 'error',
  exemptible: true,
  check({ pacts }, report) {
    for (const { reactions } of pacts) {
      for (const reaction of reactions) {
        const { stance, standing } = reaction
        if ((stance === 'none-found') === (standing === 'none-found')) continue
        report(
          reaction,
          { at: [stance === 'none-found' ? 'standing' : 'stance'] },
          `The stance is \`${stance}\` and the standing \`${standing}\`: either a reaction was found, or none was.`,
          'Write none-found for both where no reaction was found, and for neither where there is one.',
        )
      }
    }
  },
}
