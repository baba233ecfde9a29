import { propertiesOf } from '../../descriptions.ts'
import type { ShapeRule } from '../../rule.ts'
import { didYouMean } from '../../suggest.ts'

const nameIn = (params: Record<string, unknown>): string =>
  String(params['additionalProperty'] ?? params['unevaluatedProperty'])

export const unknownKey: ShapeRule = {
  code: 'unknown-key',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties',
  at: ({ error, path }) => ({ path: [...path, nameIn(error.params)], key: true }),
  problem({ error }) {
    const name = nameIn(error.params)
    const known = propertiesOf(error.parentSchema)
    return {
      message: `There is no key \`${name}\` here, so what stands under it would be lost.`,
      suggestion: didYouMean(name, known) || `The keys are: ${known.join(', ')}.`,
    }
  },
}
