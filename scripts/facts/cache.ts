import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import yaml from 'yaml/package.json' with { type: 'json' }
import type { Inspection } from './inspection.ts'
import type { Kind } from './layout.ts'
import { schemaFolder } from './schema.ts'

/** What was not asked for in this time is forgotten. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** Inspections by the bytes of their files. */
export interface Memory {
  /** Returns what the same bytes came to before, or inspects them. */
  remember: (bytes: Uint8Array, kind: Kind, inspect: () => Inspection) => Inspection
  /** How many files were inspected, and how many were remembered. */
  counts: { inspected: number; remembered: number }
}

/**
 * Remembers what files came to in a folder that may be deleted at any time.
 * What was remembered under other rules, schemas or another parser is not used.
 * A disk that is full or read-only costs the next check some time, and nothing else.
 * @param folder null remembers nothing
 */
export function memoryIn(folder: string | null): Memory {
  const counts = { inspected: 0, remembered: 0 }
  const version = folder === null ? '' : versionOfRules()
  const remember: Memory['remember'] = (bytes, { shape }, inspect) => {
    const path = folder === null || shape === 'prose' ? null : join(folder, nameOf(version, shape, bytes))
    const known = path === null ? null : recall(path)
    counts[known === null ? 'inspected' : 'remembered'] += 1
    if (known !== null) return known
    const inspection = inspect()
    if (path !== null && folder !== null) quietly(() => store(folder, path, inspection))
    return inspection
  }
  return { remember, counts }
}

const nameOf = (version: string, shape: string, bytes: Uint8Array): string =>
  `${hash('sha1', `${version} ${shape} ${hash('sha1', bytes)}`)}.json`

function recall(path: string): Inspection | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Inspection
  } catch {
    return null
  }
}

/** Written under another name first, so that a build beside this one never reads half of it. */
function store(folder: string, path: string, inspection: Inspection): void {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(inspection))
  renameSync(draft, path)
}

/** Removes what has not been written for a week, if there is much of it. */
export function forgetOld(folder: string, now: number): void {
  quietly(() => {
    const names = readdirSync(folder)
    if (names.length < 200) return
    for (const name of names) {
      if (now - statSync(join(folder, name)).mtimeMs > keptFor) rmSync(join(folder, name), { force: true })
    }
  })
}

/** A hash of everything that an inspection depends on beside the file: the rules, the schemas, the parser. */
function versionOfRules(): string {
  const sources = [import.meta.dirname, fileURLToPath(schemaFolder)].flatMap((folder) =>
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
