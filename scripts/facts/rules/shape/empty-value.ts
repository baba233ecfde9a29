import type { ShapeRule } from '../../inspection/rule.ts'

export const emptyValue: ShapeRule = {
  code: 'empty-value',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'type' && error.data === null,
  problem: ({ key }) => ({
    message: `Nothing stands after \`${key}:\`.`,
    suggestion: `Write the value after \`${key}:\`, or delete the line if the record can do without it.`,
  }),
}
