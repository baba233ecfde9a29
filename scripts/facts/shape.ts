import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { formats } from './formats.ts'
import { readSchemas } from './schema.ts'
import type { ShapeName } from './fact-file.ts'

/** One validator for each shape, by its name. */
export type Validators = (shape: ShapeName) => ValidateFunction

/** Compiles every schema of data/schema/ (40 to 90 ms, so once a run). */
export async function compileShapes(): Promise<Validators> {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, ownProperties: true, verbose: true })
  addFormats.default(ajv, ['date'])
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate)
  for (const schema of await readSchemas()) ajv.addSchema(schema)
  return (shape) => {
    const validate = ajv.getSchema(`${shape}.schema.json`)
    if (validate === undefined) throw new Error(`data/schema/${shape}.schema.json is missing`)
    return validate as ValidateFunction
  }
}

export type ShapeError = ErrorObject
