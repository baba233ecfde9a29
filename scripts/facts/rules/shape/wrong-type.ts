import type { ShapeRule } from '../../rule.ts'

const names: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

export const wrongType: ShapeRule = {
  code: 'wrong-type',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'type',
  problem({ error, key, path }) {
    const wanted = String(error.params['type'])
    const subject = path.length === 0 ? 'This file' : key === '' ? 'This' : `\`${key}\``
    return {
      message: `${subject} must be ${names[wanted] ?? wanted}, and it is ${kindOf(error.data)}.`,
      suggestion: mend(wanted, key, path.length === 0, error.data),
    }
  },
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'empty'
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'no finite number'
  return typeof value === 'object' ? 'a group of keys' : (names[typeof value] ?? typeof value)
}

function mend(wanted: string, key: string, root: boolean, value: unknown): string {
  if (root && wanted === 'array')
    return 'Start each record with a hyphen and a space: `- id: …`, its other keys below the `id`.'
  if (root) return 'Write keys and values, one a line: `id: …`, without a hyphen before them.'
  if (wanted === 'array') {
    return typeof value === 'string'
      ? `Put it in square brackets: \`${key}: [${value}]\`.`
      : `Write \`${key}: [first, second]\`.`
  }
  if (wanted === 'object') return `Write keys below \`${key}:\`, indented by two more spaces.`
  if (wanted === 'boolean') return `Write \`${key}: true\` or \`${key}: false\`, without quotation marks.`
  if (wanted === 'integer') return `Write a whole number without quotation marks, such as \`${key}: 2\`.`
  return `Write one text after \`${key}:\`, in one pair of quotation marks where it holds a colon.`
}
