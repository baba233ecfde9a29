import type { ShapeRule } from '../../inspection/rule.ts'

export const outOfRange: ShapeRule = {
  code: 'out-of-range',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'minimum' || error.keyword === 'maximum',
  problem({ error, key, source }) {
    const { minimum, maximum, description } = error.parentSchema as {
      minimum?: number
      maximum?: number
      description?: string
    }
    return {
      message: `\`${key}\` is ${source}; it must be from ${minimum} to ${maximum}.`,
      suggestion: description ?? 'Write a number in that range.',
    }
  },
}
