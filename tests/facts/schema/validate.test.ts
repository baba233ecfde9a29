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

describe('the length of a text', () => {
  const validate = shapeCompiler({ thorough: true }).compile({ type: 'string', minLength: 2, maxLength: 3 })

  it.each([
    ['', false],
    ['a', false],
    ['ab', true],
    ['abc', true],
    ['abcd', false],
    ['😀', false],
    ['😀😀', true],
    ['😀😀😀', true],
    ['😀😀😀😀', false],
  ])('of %j counts letters, not what they are stored as', (text, fits) => {
    expect(validate(text)).toBe(fits)
  })

  it('is said with its limit', () => {
    validate('abcd')
    expect(validate.errors?.map(({ keyword, params }) => ({ keyword, params }))).toEqual([
      { keyword: 'maxLength', params: { limit: 3 } },
    ])
  })
})
