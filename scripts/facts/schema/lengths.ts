import { _, type Code, type CodeKeywordDefinition, type Name } from 'ajv'

/**
 * The maxLength and minLength of JSON Schema, which count code points. Few texts need to be counted: a code point is one
 * or two UTF-16 units, and how many of those it has is what a text knows of itself.
 */
export const lengthKeywords: (CodeKeywordDefinition & { keyword: string })[] = [
  length('maxLength', (text, limit) => _`${text}.length > ${limit} && Array.from(${text}).length > ${limit}`),
  length('minLength', (text, limit) => _`${text}.length < 2 * ${limit} && Array.from(${text}).length < ${limit}`),
]

function length(
  keyword: string,
  fails: (text: Name, limit: Name | number) => Code,
): CodeKeywordDefinition & { keyword: string } {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    error: { message: keyword, params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code: (context) => context.fail(fails(context.data, context.schemaCode as Name | number)),
  }
}
