import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { refusalOf } from '../values/addresses.ts'
import { daysOf, isDay } from '../values/edtf.ts'
import { isLanguageTag } from '../values/language-tags.ts'
import { lengthKeywords } from './lengths.ts'
import type { ShapeName } from '../model/collection-row.ts'
import { readSchemas } from './schemas.ts'

/** The string formats that the schemas name, by name: true where the text is valid. */
const formats: Record<string, (text: string) => boolean> = {
  edtf: (text) => daysOf(text) !== null,
  date: isDay,
  bcp47: isLanguageTag,
  'safe-url': (text) => refusalOf(text) === null,
}

/** Holds a value against the schema of a shape and returns every error. */
export type Validate = (shape: ShapeName, value: unknown) => ErrorObject[]

/**
 * Compiles each schema of data/schema/ on its first use, since that takes longer than a small check.
 * That the schemas are schemas is for a test to say, not for every start.
 */
export function compileShapes(): Validate {
  let ajv: Ajv2020 | null = null
  const validators = new Map<ShapeName, ValidateFunction>()
  return (shape, value) => {
    let validate = validators.get(shape)
    if (validate === undefined) {
      ajv ??= shapeCompiler({ thorough: false })
      validate = ajv.getSchema(`${shape}.schema.json`)
      if (validate === undefined) throw new Error(`data/schema/${shape}.schema.json is missing`)
      validators.set(shape, validate)
    }
    return validate(value) ? [] : [...(validate.errors ?? [])]
  }
}

/** Ajv with every schema and format of ours. @see bareCompiler */
export function shapeCompiler(options: { thorough: boolean }): Ajv2020 {
  const ajv = bareCompiler(options)
  for (const schema of readSchemas()) ajv.addSchema(schema)
  return ajv
}

/**
 * Ajv with every format of ours and no schema.
 * @param thorough whether it also holds the schemas against their own standard and against what Ajv advises
 */
export function bareCompiler({ thorough }: { thorough: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    strict: thorough,
    strictNumbers: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    validateSchema: thorough,
    code: { optimize: false },
  })
  for (const each of lengthKeywords) ajv.removeKeyword(each.keyword).addKeyword(each)
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate)
  return ajv
}
