/** Too long, too many, too few, out of range. */
import type { ShapeRule } from '../../inspection/rule.ts'

/** Whether a text is taken letter for letter from elsewhere, as its schema says: a quote, or the title of a source. */
function areTheirs(schema: object | undefined): boolean {
  const { description = '' } = (schema ?? {}) as { description?: string }
  return description.includes('letter for letter')
}

export const tooLong: ShapeRule = {
  code: 'too-long',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'maxLength',
  problem({ error, key }) {
    const limit = Number(error.params['limit'])
    return {
      message: `\`${key}\` has ${Array.from(String(error.data)).length} characters; ${limit} is the most that fits its place.`,
      suggestion: areTheirs(error.parentSchema)
        ? 'The words are not ours to change: leave out what matters least, and write … in its place.'
        : 'Say it in fewer words, or make two records of it.',
    }
  },
}

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
