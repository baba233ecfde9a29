/** Keys: those that nobody knows, and those that are missing. */
import type { ShapeRule } from '../../inspection/rule.ts'
import { describe, propertiesOf, requiredOf } from '../../schema/descriptions.ts'
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
    const present = Object.keys(error.data as object)
    const [missing, ...others] = requiredOf(error.parentSchema).filter((key) => !present.includes(key))
    const isAlone = present.filter((key) => !known.includes(key)).length === 1
    const replaced =
      missing === undefined || others.length > 0 || !isAlone ? '' : `Did you mean \`${missing}\`? It is missing here.`
    return {
      message: `There is no key \`${name}\` here, so what stands under it would be lost.`,
      suggestion: didYouMean(name, known) || replaced || `The keys are: ${known.join(', ')}.`,
    }
  },
}

export const missingKey: ShapeRule = {
  code: 'missing-key',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'required',
  problem({ error }) {
    const name = String(error.params['missingProperty'])
    const { id } = error.data as { id?: unknown }
    return {
      message: typeof id === 'string' ? `\`${id}\` has no \`${name}\`.` : `\`${name}\` is missing here.`,
      suggestion: `Add the line \`${name}: …\`. ${describe(error.parentSchema, name)}`.trim(),
    }
  },
}
