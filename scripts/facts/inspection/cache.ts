import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import yaml from 'yaml/package.json' with { type: 'json' }
import { Draft } from './draft.ts'
import type { Inspection } from './inspection.ts'
import type { ReadableFile } from '../files/readable-file.ts'
import { schemaFolder } from '../schema/schemas.ts'

/** What was not written in this time is forgotten. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** Inspections by the bytes of their files. */
export interface Memory {
  /** Returns what the same bytes came to before, or inspects them. */
  remember: (file: ReadableFile, inspect: () => Inspection) => Inspection
  /** Whether the same bytes are known, or would not be remembered. */
  knows: (file: ReadableFile) => boolean
  /** Takes what bytes came to elsewhere, as JSON, until it is asked for. */
  learn: (file: ReadableFile, inspection: string) => void
  /** How many files were inspected, and how many were remembered. */
  counts: { inspected: number; remembered: number }
  /** Keeps what was asked for since, if any of it is new, and nothing else. */
  keep: (now: number) => void
}

/** A line of the file: two hashes of forty digits, of what was inspected and of what it came to, and the latter as JSON. */
const digits = 40
const head = 2 * digits + 2

/**
 * Remembers what the files of a check came to in one file that may be deleted at any time.
 * What was remembered under other rules, schemas or another parser is not used, and neither is a line that was damaged.
 * A disk that is full or read-only costs the next check some time, and nothing else.
 * @param folder null remembers nothing @param about what is checked, such as its folders: each has a file of its own
 */
export function memoryIn(folder: string | null, about: string): Memory {
  const counts = { inspected: 0, remembered: 0 }
  if (folder === null) return withoutMemory(counts)
  const path = join(folder, hash('sha1', `${versionOfRules()} ${about}`))
  const lines = linesIn(path)
  const draft = new Draft(path)
  const kept: Buffer[] = []
  const learned = new Map<string, string>()
  const add = (key: string, inspection: string): void => {
    const json = Buffer.from(`${inspection}\n`)
    quietly(() => draft.add(Buffer.from(`${key} ${hash('sha1', json)} `), json))
  }
  const remember: Memory['remember'] = (file, inspect) => {
    if (file.kind.shape === 'prose') return inspect()
    const key = keyOf(file)
    const line = lines.get(key)
    const known = line === undefined ? null : recall(line)
    counts[known === null ? 'inspected' : 'remembered'] += 1
    if (line !== undefined && known !== null) {
      kept.push(line)
      return known
    }
    const json = learned.get(key)
    learned.delete(key)
    const inspection = json === undefined ? inspect() : (JSON.parse(json) as Inspection)
    add(key, json ?? JSON.stringify(inspection))
    return inspection
  }
  const knows: Memory['knows'] = (file) => file.kind.shape === 'prose' || lines.has(keyOf(file))
  const learn: Memory['learn'] = (file, inspection) => learned.set(keyOf(file), inspection)
  const keep: Memory['keep'] = (now) => {
    if (counts.inspected === 0) return
    quietly(() => {
      for (const line of kept) draft.add(line)
      draft.finish()
      forgetOld(folder, now)
    })
  }
  return { remember, knows, learn, counts, keep }
}

const withoutMemory = (counts: Memory['counts']): Memory => ({
  counts,
  remember: (_, inspect) => (counts.inspected++, inspect()),
  knows: () => true,
  learn: () => {},
  keep: () => {},
})

const keyOf = ({ bytes, kind: { shape } }: ReadableFile): string => hash('sha1', `${shape} ${hash('sha1', bytes)}`)

/** The lines of a file by their first hash; none where there is no file. */
function linesIn(path: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  quietly(() => {
    const bytes = readFileSync(path)
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf('\n', start) + 1 || bytes.length
      lines.set(bytes.toString('latin1', start, start + digits), bytes.subarray(start, end))
      start = end
    }
  })
  return lines
}

/** What a line says, if nothing in it was damaged. */
function recall(line: Buffer): Inspection | null {
  const json = line.subarray(head)
  const check = line.toString('latin1', digits + 1, head - 1)
  return hash('sha1', json) === check ? (JSON.parse(json.toString()) as Inspection) : null
}

function forgetOld(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (now - statSync(join(folder, name)).mtimeMs > keptFor) rmSync(join(folder, name), { force: true })
  }
}

/** A hash of everything that an inspection depends on beside the file: the rules, the schemas, the parser. */
function versionOfRules(): string {
  const sources = [join(import.meta.dirname, '..'), fileURLToPath(schemaFolder)].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => readFileSync(path, 'utf8')),
  )
  return hash('sha1', JSON.stringify([yaml.version, ...sources]))
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The memory only saves time.
  }
}
