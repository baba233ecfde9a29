import type { ShapeRule } from '../../inspection/rule.ts'

export const blankText: ShapeRule = {
  code: 'blank-text',
  severity: 'error',
  explains: ({ error }) =>
    (error.keyword === 'minLength' || error.keyword === 'pattern') && String(error.data).trim() === '',
  problem: ({ key, isNeeded }) => ({
    message: `\`${key}\` has no words in it.`,
    suggestion: isNeeded ? 'Write the text.' : 'Write the text, or delete the line if the record can do without it.',
  }),
}
