import { describe } from '../../descriptions.ts'
import type { ShapeRule } from '../../rule.ts'

export const missingKey: ShapeRule = {
  code: 'missing-key',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'required',
  problem({ error }) {
    const name = String(error.params['missingProperty'])
    return {
      message: `\`${name}\` is missing here.`,
      suggestion: `Add a line \`${name}: …\`. ${describe(error.parentSchema, name)}`.trim(),
    }
  },
}
