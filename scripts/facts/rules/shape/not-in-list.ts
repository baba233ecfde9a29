import type { ShapeRule } from '../../inspection/rule.ts'
import { didYouMean, oneOf } from '../../values/suggest.ts'

/** Words that a newer version of a standard has renamed. */
const successors: Record<string, string> = { 'TLP:WHITE': 'TLP:CLEAR', WHITE: 'TLP:CLEAR' }

export const notInList: ShapeRule = {
  code: 'not-in-list',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'enum',
  problem({ error, key, source }) {
    const allowed = (error.params['allowedValues'] as unknown[]).map(String)
    const meaning = (error.parentSchema as { description?: string } | undefined)?.description
    const renamed = successors[source.toUpperCase()]
    const ending = allowed.filter((each) => each.endsWith(`:${source.toUpperCase()}`))
    const meant =
      renamed !== undefined && allowed.includes(renamed)
        ? `Write \`${renamed}\`: that is what \`${source}\` is called since version 2.0.`
        : ending.length === 1
          ? `Did you mean \`${ending[0]}\`?`
          : typeof error.data === 'string'
            ? didYouMean(error.data, allowed)
            : ''
    return {
      message: `\`${source}\` is not one of the values of \`${key}\`: ${oneOf(allowed)}.`,
      suggestion: [meant || 'Write one of them.', meaning].filter(Boolean).join(' '),
    }
  },
}
