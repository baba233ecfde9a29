import type { ShapeRule } from '../../inspection/rule.ts'

export const tooLong: ShapeRule = {
  code: 'too-long',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'maxLength',
  problem({ error, key }) {
    const limit = Number(error.params['limit'])
    return {
      message: `\`${key}\` has ${Array.from(String(error.data)).length} characters; ${limit} is the most that fits its place.`,
      suggestion: 'Say it in fewer words, or make two records of it.',
    }
  },
}
