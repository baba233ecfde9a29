import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** The invented pact that serves the tests. */
const fixture = 'tests/fixtures/fictional'
/** What is multiplied: every record whose id stands in one of these. */
const collections = ['scope', 'invitations', 'statements', 'reactions', 'events', 'disputes', 'names', 'unknowns']

/** How many copies stand in one file: the checker wants none above 256 KB. */
const perFile = 20

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
interface Fields {
  [key: string]: Value
  id: string
}

/**
 * Writes a large invented book: the records and sources of the fictional pact, many times over. The same number of
 * copies gives the same files.
 * @param folder is written anew, with data/ and briefings/ in it
 * @param copies of each record, the first as it is; one is about 20 printed pages, thirty are about 300
 */
export async function writeLargeBook(folder: string, copies: number): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(fixture, folder, { recursive: true })
  const pact = join(folder, 'data', 'pacts', 'harbour-declaration')
  const files = [join(folder, 'data', 'sources.yaml'), ...collections.map((name) => join(pact, `${name}.yaml`))]
  const lists = await Promise.all(files.map(async (file) => parse(await readFile(file, 'utf8')) as Fields[]))
  const ids = new Set(lists.flat().flatMap(idsIn))
  for (const [index, file] of files.entries()) {
    const records = lists[index] ?? []
    const folder = file.replace(/\.yaml$/, '')
    await rm(file)
    await mkdir(folder)
    for (let copy = 0; copy < copies; copy += perFile) {
      const numbers = Array.from({ length: Math.min(perFile, copies - copy) }, (_, index) => copy + index)
      const copied = numbers.flatMap((number) => records.map((record) => copyOf(record, number, ids)))
      const name = `${String(copy).padStart(4, '0')}.yaml`
      await writeFile(join(folder, name), stringify(copied, { lineWidth: 0 }))
    }
  }
}

/** The ids of a record and of the records within it. */
function idsIn(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = typeof value['id'] === 'string' ? [value['id']] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}

/** A copy under ids of its own, which its own references follow; its words and addresses say which copy it is. */
function copyOf(value: Fields, copy: number, ids: ReadonlySet<string>): Fields
function copyOf(value: Value, copy: number, ids: ReadonlySet<string>, key?: string): Value
function copyOf(value: Value, copy: number, ids: ReadonlySet<string>, key = ''): Value {
  if (copy === 0) return value
  if (Array.isArray(value)) return value.map((each) => copyOf(each, copy, ids, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each, copy, ids, name)]))
  }
  if (typeof value !== 'string') return value
  const renamed = (id: string): string => (ids.has(id) ? `${id}-${copy}` : id)
  if (key === 'url' || key === 'archive') return `${value}?copy=${copy}`
  if (key === 'question' || key === 'title' || key === 'topic')
    return `${value.replace(/\?$/, '')} (copy ${copy})${value.endsWith('?') ? '?' : ''}`
  return ids.has(value) ? renamed(value) : value.replaceAll(/(?<=\[[@#])[\w-]+/g, renamed)
}
