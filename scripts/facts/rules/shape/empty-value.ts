import type { ShapeRule } from '../../inspection/rule.ts'

export const emptyValue: ShapeRule = {
  code: 'empty-value',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'type' && error.data === null,
  problem({ key, path, isNeeded, error }) {
    if (typeof path.at(-1) === 'number') {
      return {
        message: 'Nothing stands after this hyphen.',
        suggestion: 'Write what belongs there, or delete the hyphen.',
      }
    }
    const { description } = error.parentSchema as { description?: string }
    return {
      message: `Nothing stands after \`${key}:\`.`,
      suggestion: isNeeded
        ? `Write the value after \`${key}:\`. ${description ?? ''}`.trim()
        : `Write the value after \`${key}:\`, or delete the line if the record can do without it.`,
    }
  },
}
