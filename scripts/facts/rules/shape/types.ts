/** Values of another type than the key takes, or none of its list. */
import type { ShapeRule } from '../../inspection/rule.ts'
import type { Problem } from '../../model/finding.ts'
import { requiredOf } from '../../schema/descriptions.ts'
import { resolveSchema } from '../../schema/schemas.ts'
import { meantDates } from './meant-date.ts'
import { didYouMean, oneOf } from '../../values/suggest.ts'
import type { Path } from '../../yaml/parse.ts'
import { inQuotes } from '../yaml/syntax-clues.ts'
import { dateForms, dayForm } from './dates.ts'
import type { ErrorObject } from 'ajv'

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

export const needsQuotes: ShapeRule = {
  code: 'needs-quotes',
  severity: 'error',
  explains: ({ error }) =>
    error.keyword === 'type' &&
    error.params['type'] === 'string' &&
    (typeof error.data === 'number' || typeof error.data === 'boolean'),
  problem({ error, source }) {
    const { format } = error.parentSchema as { format?: string }
    const [date] = format === undefined || /^\d{4}$/.test(source) ? [] : meantDates(source, format === 'date')
    const mend = date ?? (format === 'date' ? null : `"${source}"`)
    return {
      message: `Without quotation marks, ${source} is read as ${reading(error.data, source)}, not as ${format === undefined ? 'text' : 'a date'}.`,
      suggestion: mend === null ? dayForm : `Write \`${mend}\`.`,
    }
  },
}

function reading(value: unknown, source: string): string {
  if (typeof value === 'boolean') return 'a yes-or-no value'
  if (Number.isNaN(value)) return 'the value "not a number"'
  const number = value === Number.POSITIVE_INFINITY ? 'infinity' : String(value)
  return number === source ? 'a number' : `the number ${number}`
}

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
    const isEntry = typeof path.at(-1) === 'number'
    if (isEntry && wanted === 'string' && isCutText(error.data)) return cutText
    const subject =
      path.length === 0 ? 'This file' : key === '' ? 'A record' : isEntry ? `An entry of \`${key}\`` : `\`${key}\``
    return {
      message: `${subject} must be ${names[wanted] ?? wanted}, and it is ${kindOf(error.data)}.`,
      suggestion:
        path.length === 0 ? mendFile(wanted) : isEntry ? mendEntry(wanted, path, error) : mend(wanted, key, error),
    }
  },
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'empty'
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'no finite number'
  return typeof value === 'object' ? 'a group of keys' : (names[typeof value] ?? typeof value)
}

const mendFile = (wanted: string): string =>
  wanted === 'array'
    ? 'Start each record with a hyphen and a space: `- id: …`, its other keys below the `id`.'
    : 'Write keys and values, one a line: `id: …`, without a hyphen before them.'

/** A text that YAML took for a key and its value. */
const isCutText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1

const cutText: Problem = {
  message: 'This text has a colon followed by a space, so YAML takes what stands before it for a key.',
  suggestion: inQuotes,
}

function mendEntry(wanted: string, path: Path, { parentSchema }: ErrorObject): string {
  if (wanted !== 'object') return 'Write one text behind each hyphen.'
  const [first = 'id', ...others] = keysOf(parentSchema)
  const below = others.length === 0 ? '' : `, and below it ${others.map((each) => `\`${each}\``).join(', ')}`
  const other = path.length === 1 ? ' If it belongs to a list above, put it further in than the key of that list.' : ''
  return `Write \`- ${first}\`${below}.${other}`
}

function mend(wanted: string, key: string, { data, parentSchema }: ErrorObject): string {
  const { description, format, items } = parentSchema as { description?: string; format?: string; items?: unknown }
  if (wanted === 'array') {
    const keys = keysOf(resolveSchema(items)).join(', ')
    if (keys !== '') return `Write \`${key}: [{ ${keys} }]\`.`
    return typeof data === 'string'
      ? `Put it in square brackets: \`${key}: [${data.replaceAll(/^[\s,[(]+|[\s,\])]+$/g, '')}]\`.`
      : `Write \`${key}: [first, second]\`.`
  }
  if (wanted === 'object') {
    const keys = keysOf(parentSchema).map((each) => `\`${each}\``)
    return `Write below \`${key}:\`, each on a line of its own: ${keys.join(', ') || 'a key, a colon and a value'}.`
  }
  if (wanted === 'boolean') return `Write \`${key}: true\` or \`${key}: false\`, without quotation marks.`
  if (wanted === 'integer') {
    const meant = /^\s*\d+\s*$/.test(String(data)) ? Number(data) : null
    return meant === null
      ? `Write a whole number. ${description ?? ''}`.trim()
      : `Write \`${key}: ${meant}\`, without quotation marks.`
  }
  const [first] = Array.isArray(data) ? (data as unknown[]) : []
  if (typeof first === 'string') return `It takes one only: \`${key}: ${first}\`.`
  if (format !== undefined) return format === 'date' ? dayForm : dateForms
  return `Write one text after \`${key}:\`, in one pair of quotation marks where it holds a colon.`
}

/** The keys that a group needs, as an example has them. */
const keysOf = (schema: unknown): string[] => requiredOf(schema).map((each) => `${each}: …`)

/** Words that a newer version of a standard has renamed. */
const successors: Record<string, string> = { 'TLP:WHITE': 'TLP:CLEAR', WHITE: 'TLP:CLEAR' }

export const notInList: ShapeRule = {
  code: 'not-in-list',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'enum',
  problem({ error, key, source }) {
    const allowed = (error.params['allowedValues'] as unknown[]).map(String)
    const meaning = (error.parentSchema as { description?: string } | undefined)?.description
    const renamed = successors[source.toUpperCase()]
    const ending = allowed.filter((each) => each.endsWith(`:${source.toUpperCase()}`))
    const meant =
      renamed !== undefined && allowed.includes(renamed)
        ? `Write \`${renamed}\`: that is what \`${source}\` is called since version 2.0.`
        : ending.length === 1
          ? `Did you mean \`${ending[0]}\`?`
          : typeof error.data === 'string'
            ? didYouMean(error.data, allowed)
            : ''
    return {
      message: `\`${source}\` is not one of the values of \`${key}\`: ${oneOf(allowed)}.`,
      suggestion: [meant || 'Write one of them.', meaning].filter(Boolean).join(' '),
    }
  },
}
