import { describe } from '../../schema/descriptions.ts'
import type { ShapeRule } from '../../inspection/rule.ts'

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
