import fact from '../../../data/schema/fact.schema.json' with { type: 'json' }

type Properties = Record<string, { description?: string; $ref?: string } | undefined>

const definitions = fact.$defs as unknown as Properties & { claim: { properties: Properties; required: string[] } }

/** What a schema says of a property, from the property itself or from what it refers to; empty where it says nothing. */
export function describe(schema: unknown, property: string): string {
  const own = (schema as { properties?: Properties } | undefined)?.properties?.[property]
  const found = own ?? definitions.claim.properties[property]
  const referred = found?.$ref?.split('/').at(-1)
  return found?.description ?? (referred === undefined ? '' : (definitions[referred]?.description ?? ''))
}

/** The names of the properties that a schema allows, with those of the core record where it builds on it. */
export function propertiesOf(schema: unknown): string[] {
  const { properties = {}, allOf } = schema as { properties?: object; allOf?: unknown[] }
  return [...Object.keys(properties), ...(allOf === undefined ? [] : Object.keys(definitions.claim.properties))]
}

/** The names of the properties that a schema requires, with those of the core record where it builds on it. */
export function requiredOf(schema: unknown): string[] {
  const { required = [], allOf } = schema as { required?: string[]; allOf?: unknown[] }
  return [...required, ...(allOf === undefined ? [] : definitions.claim.required)]
}
