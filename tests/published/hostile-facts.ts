import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { kindOf, type Root } from '../../scripts/facts/files/layout.ts'
import { readSchemas, resolveSchema } from '../../scripts/facts/schema/schemas.ts'

type Node = Record<string, unknown>

/** What was put into the facts: the number of each payload, and where it stands in the schemas. */
export type Planted = { at: string; number: number }[]

/** What every payload shows literally, wherever it stands: Markdown leaves it alone. */
export const shownOf = (number: number): string => `<img src=x onerror=hit(${number})>`

/** What begins a formula, and what ends an element, an attribute, a script, a template, a field or a string. */
const starts = ['=', '+', '-', '@', '']
const lineEnds = [
  '</script><b>',
  '" onload=hit()',
  "' onload=hit()",
  '{{ 7*7 }} {#',
  '{% raw %}',
  "$& $' {}",
  '\\" } ]]>',
  '*/ -->',
  '&lt;b&gt;',
]
const proseEnds = [
  '</p><svg onload=hit()>',
  '{{ 7*7 }} {% raw %}',
  '&lt;b&gt; &#60;i&#62;',
  '$& {} [a][javascript:hit()]',
]

/**
 * Copies a book and fills every text that its schemas leave free, those that it has and those that it may have, with what
 * would do harm if it were not shown as text. What a text said stays behind it, so that the checker finds what it wants.
 * @param from the folder that holds data/ and briefings/
 * @returns what was planted
 */
export function plantIn(from: string, to: string): Planted {
  const planted: Planted = []
  for (const root of ['data', 'briefings'] as const) {
    cpSync(join(from, root), join(to, root), { recursive: true })
    for (const path of readdirSync(join(to, root), { recursive: true, encoding: 'utf8' }))
      plant(to, root, path, planted)
  }
  return planted
}

function plant(folder: string, root: Root, path: string, planted: Planted): void {
  const shape = kindOf(root, path)?.shape
  if (shape === undefined || shape === 'ignored') return
  const file = join(folder, root, path)
  const text = readFileSync(file, 'utf8')
  if (shape === 'prose') writeFileSync(file, `${text}\n${payload(proseEnds, shape, planted)}\n`)
  else {
    const schema = whole({ $ref: `${shape}.schema.json` })
    writeFileSync(file, stringify(filled(parse(text), schema, shape, planted)))
  }
}

/** A value with every free text in it filled. `at` is the place in the schemas. */
function filled(value: unknown, schema: Node, at: string, planted: Planted): unknown {
  if (Array.isArray(value)) return value.map((each) => filled(each, whole(schema['items']), `${at}[]`, planted))
  if (typeof value === 'object' && value !== null) {
    const known = propertiesOf(schema)
    const free = Object.keys(known).filter((key) => isFree(whole(known[key])) && !Object.hasOwn(value, key))
    const keys = [...Object.keys(value), ...free]
    return Object.fromEntries(
      keys.map((key) => [
        key,
        Object.hasOwn(known, key)
          ? filled((value as Node)[key] ?? '', whole(known[key]), `${at}.${key}`, planted)
          : filled((value as Node)[key], whole(schema['additionalProperties']), `${at}.*`, planted),
      ]),
    )
  }
  if (typeof value !== 'string' || !isFree(schema)) return value
  return `${payload(schema['maxLength'] === 300 ? lineEnds : proseEnds, at, planted)} ${value}`.trim()
}

function payload(ends: readonly string[], at: string, planted: Planted): string {
  const number = 100 + planted.length
  planted.push({ at, number })
  const start = ends === lineEnds ? starts[number % starts.length] : ''
  return `${start}${shownOf(number)} ${ends[number % ends.length]}`
}

/** A schema with what it refers to; of several that a value may have, the one that takes text. */
function whole(schema: unknown): Node {
  const { anyOf, ...own } = resolveSchema(schema)
  return anyOf === undefined ? own : whole((anyOf as unknown[])[0])
}

const propertiesOf = (schema: Node): Node => ({
  ...Object.assign({}, ...((schema['allOf'] ?? []) as unknown[]).map((each) => propertiesOf(whole(each)))),
  ...(schema['properties'] as Node | undefined),
})

/** Whether a schema takes any words. */
const isFree = ({ type, pattern, format, enum: list }: Node): boolean =>
  type === 'string' && format === undefined && list === undefined && (pattern === undefined || pattern === '\\S')

/** What only the checker reads. */
const ofChecker = ['exempt', 'style']

/** Every place in the schemas that takes any words and that a reader may see. */
export const freePlaces = (): string[] =>
  readSchemas()
    .map(({ $id }) => $id.replace('.schema.json', ''))
    .filter((shape) => shape !== 'fact')
    .flatMap((shape) => placesIn(whole({ $ref: `${shape}.schema.json` }), shape))

function placesIn(schema: Node, at: string): string[] {
  if (isFree(schema)) return [at]
  const { items, additionalProperties: others } = schema
  return [
    ...(items === undefined ? [] : placesIn(whole(items), `${at}[]`)),
    ...(typeof others === 'object' ? placesIn(whole(others), `${at}.*`) : []),
    ...Object.entries(propertiesOf(schema)).flatMap(([key, each]) =>
      ofChecker.includes(key) ? [] : placesIn(whole(each), `${at}.${key}`),
    ),
  ]
}
