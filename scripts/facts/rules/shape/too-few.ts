import type { ShapeRule } from '../../inspection/rule.ts'

export const tooFew: ShapeRule = {
  code: 'too-few',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'minItems',
  problem({ error, key, isNeeded }) {
    const count = (error.data as unknown[]).length
    const limit = Number(error.params['limit'])
    return {
      message: `\`${key}\` has ${count === 0 ? 'no entry' : count === 1 ? 'one entry' : `${count} entries`}; it needs at least ${limit}.`,
      suggestion:
        count === 0
          ? `Write at least ${limit}${isNeeded ? '' : ', or delete the line if the record can do without it'}.`
          : `Add what is missing, so that there are at least ${limit}.`,
    }
  },
}
