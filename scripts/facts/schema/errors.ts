import type { ErrorObject } from 'ajv'
import { Suggester } from '../values/suggest.ts'
import type { Path } from '../yaml/parse.ts'

/** A schema error with its path as keys and indexes. */
export interface PlacedError {
  error: ErrorObject
  path: Path
  /** The nearest key above the value; empty at the root of a list. */
  key: string
}

/**
 * The errors that a maintainer should see: one for each mistake.
 * Errors that only sum up others are left out, and so is the second of two about the same blank text or about a value
 * that is neither in its list nor of its type, or too long and of the wrong form.
 */
export function shapeErrors(errors: readonly ErrorObject[]): PlacedError[] {
  const seen = new Set<string>()
  const listed = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'enum' ? [instancePath] : [])))
  const malformed = new Set(
    errors.flatMap(({ keyword, instancePath }) =>
      keyword === 'pattern' || keyword === 'format' ? [instancePath] : [],
    ),
  )
  return errors.flatMap((error) => {
    if (error.keyword === 'maxLength' && malformed.has(error.instancePath)) return []
    if (error.keyword === 'enum' && error.data === null) return []
    if (error.keyword === 'type' && error.data !== null && listed.has(error.instancePath)) return []
    if (error.keyword === 'anyOf' || error.keyword === 'propertyNames' || error.params['type'] === 'null') return []
    const blank = typeof error.data === 'string' && error.data.trim() === '' && error.keyword !== 'format'
    const mark = `${error.instancePath} ${blank ? 'blank' : `${error.keyword} ${JSON.stringify(error.params)}`}`
    if (seen.has(mark)) return []
    seen.add(mark)
    const path = pathOf(error)
    return [{ error, path, key: path.findLast((step) => typeof step === 'string') ?? '' }]
  })
}

/** What YAML 1.1 copies the keys of another record with. */
const mergeKey = '<<'

/**
 * Leaves out that a key is missing where a key beside it is that one, mistyped or in other words, or was to copy it from
 * elsewhere. Where one key is missing and one is unknown, the one is meant by the other.
 */
export function withoutMistyped(errors: readonly PlacedError[]): PlacedError[] {
  const unknown = Map.groupBy(
    errors.flatMap(({ error }) => {
      const name = unknownKeyIn(error)
      return name === null ? [] : [{ name, place: error.instancePath }]
    }),
    ({ place }) => place,
  )
  const lacking = Map.groupBy(
    errors.filter(({ error }) => error.keyword === 'required'),
    ({ error }) => error.instancePath,
  )
  return errors.filter(({ error }) => {
    const missing = error.keyword === 'required' ? String(error.params['missingProperty']) : null
    const beside = unknown.get(error.instancePath) ?? []
    if (missing !== null && beside.some(({ name }) => name === mergeKey)) return false
    if (missing !== null && beside.length === 1 && lacking.get(error.instancePath)?.length === 1) return false
    return (
      missing === null ||
      new Suggester().closest(
        missing,
        beside.map(({ name }) => name),
      ) === null
    )
  })
}

/** The name of the key that a schema does not know. */
export const unknownKeyIn = ({ params }: ErrorObject): string | null =>
  (params['additionalProperty'] ?? params['unevaluatedProperty'] ?? null) as string | null

/** A JSON pointer as steps. In a list a number is an index; the schemas have no keys that are numbers. */
const pathOf = ({ instancePath }: ErrorObject): Path =>
  instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
