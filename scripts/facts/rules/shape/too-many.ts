import type { ShapeRule } from '../../inspection/rule.ts'

export const tooMany: ShapeRule = {
  code: 'too-many',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'maxItems' || error.keyword === 'maxProperties',
  problem({ error, key }) {
    const { data } = error
    const count = Array.isArray(data) ? data.length : Object.keys(data as object).length
    return {
      message: `\`${key}\` has ${count} entries; ${String(error.params['limit'])} is the most.`,
      suggestion: 'Keep those that matter most, or divide the record.',
    }
  },
}
