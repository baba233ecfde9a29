import type { ShapeRule } from '../../inspection/rule.ts'
import { didYouMean, oneOf } from '../../values/suggest.ts'

export const notInList: ShapeRule = {
  code: 'not-in-list',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'enum',
  problem({ error, key, source }) {
    const allowed = (error.params['allowedValues'] as unknown[]).map(String)
    const meaning = (error.parentSchema as { description?: string } | undefined)?.description
    const meant = typeof error.data === 'string' ? didYouMean(error.data, allowed) : ''
    return {
      message: `\`${source}\` is not one of the values of \`${key}\`: ${oneOf(allowed)}.`,
      suggestion: [meant || 'Write one of them.', meaning].filter(Boolean).join(' '),
    }
  },
}
