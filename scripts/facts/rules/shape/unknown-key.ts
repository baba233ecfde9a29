import { propertiesOf } from '../../schema/descriptions.ts'
import type { ShapeRule } from '../../inspection/rule.ts'
import { unknownKeyIn } from '../../schema/errors.ts'
import { didYouMean } from '../../values/suggest.ts'

export const unknownKey: ShapeRule = {
  code: 'unknown-key',
  severity: 'error',
  explains: ({ error }) => unknownKeyIn(error) !== null,
  at: ({ error, path }) => ({ path: [...path, unknownKeyIn(error) ?? ''], key: true }),
  problem({ error }) {
    const name = unknownKeyIn(error) ?? ''
    const known = propertiesOf(error.parentSchema)
    return {
      message: `There is no key \`${name}\` here, so what stands under it would be lost.`,
      suggestion: didYouMean(name, known) || `The keys are: ${known.join(', ')}.`,
    }
  },
}
