import { readSchemas, type Schema } from './schemas.ts'

type Node = {
  $ref?: string
  type?: string
  title?: string
  description?: string
  enum?: string[]
  items?: Node
  anyOf?: Node[]
  allOf?: Node[]
  required?: string[]
  properties?: Record<string, Node>
}

/** The prose of every schema as Markdown: each file, each key, whether it is needed and what it means. */
export async function generateReference(): Promise<string> {
  const schemas = readSchemas()
  const definitions = schemas.find(({ $id }) => $id === 'fact.schema.json')?.['$defs'] as Record<string, Node>
  const sections = schemas.map((schema) => section(schema, definitions))
  return `<!-- Generated from the schemas in this folder by "npm run generate". Do not edit. -->\n\n# Every file and key\n\n${sections.join('\n')}`
}

function section(schema: Schema, definitions: Record<string, Node>): string {
  const node = schema as Node
  const name = schema.$id.replace('.schema.json', '')
  const record = node.items ?? node
  const isClaim = record.allOf !== undefined
  const heading = name === 'fact' ? 'Facts: the keys they all share' : `${name}.yaml`
  const claim = definitions['claim'] as Node
  const shown =
    name === 'fact' ? { ...claim, required: [...(claim.required ?? []), ...(record.required ?? [])] } : record
  const shape = node.items === undefined ? '' : ' A list of records.'
  const shared =
    isClaim && name !== 'fact'
      ? ' Each record is a [fact](#facts-the-keys-they-all-share) with these keys besides:'
      : ''
  return `## ${heading}\n\n${node.description ?? ''}${shape}${shared}\n\n${keys(shown, definitions, '')}`
}

/** A table of the keys of a record, nested records after it. */
function keys(record: Node, definitions: Record<string, Node>, path: string): string {
  const rows = Object.entries(record.properties ?? {}).map(([key, value]) => {
    const target = resolve(value, definitions)
    const meaning = [value.description ?? target.description ?? '', choices(target)]
      .filter((part) => part !== '')
      .join(' ')
    return `| \`${path}${key}\` | ${record.required?.includes(key) ? 'yes' : ''} | ${meaning.replaceAll('|', '\\|')} |`
  })
  const nested = Object.entries(record.properties ?? {}).flatMap(([key, value]) => {
    const target = resolve(value, definitions)
    const inner = target.items === undefined ? target : resolve(target.items, definitions)
    const isFact = target.items?.$ref === 'fact.schema.json'
    return inner.properties === undefined || isFact ? [] : [keys(inner, definitions, `${path}${key}.`)]
  })
  return ['| key | needed | meaning |\n|---|---|---|\n' + rows.join('\n') + '\n', ...nested].join('\n')
}

function resolve(node: Node, definitions: Record<string, Node>): Node {
  const name = node.$ref?.match(/\/\$defs\/(.+)$/)?.[1]
  return name === undefined ? node : { ...definitions[name], ...node }
}

/** The allowed values, where the description does not explain them already. */
function choices({ enum: values, description = '' }: Node): string {
  if (values === undefined || values.every((value) => description.includes(value))) return ''
  return `One of ${values.map((value) => `\`${value}\``).join(', ')}.`
}
