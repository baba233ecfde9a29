import { describe, expect, it } from 'vitest'
import { readSchemas } from '../../../scripts/facts/schema/schemas.ts'
import { shapeCompiler } from '../../../scripts/facts/schema/validate.ts'

describe('the schemas', () => {
  const ajv = shapeCompiler({ thorough: true })

  it.each(readSchemas().map(({ $id }) => $id))('%s is a schema by its own standard, in strict mode', (id) => {
    expect(ajv.getSchema(id)).toBeTypeOf('function')
  })

  it('would be refused with a keyword of the wrong kind', () => {
    expect(() => ajv.compile({ type: 'string', maxLength: 'ten' })).toThrow(/maxLength/)
  })
})
