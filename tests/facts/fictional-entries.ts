import { days } from './days.ts'
import type { Memory } from '../../scripts/facts/inspection/cache.ts'
import { openEditions } from '../../scripts/editions/open.ts'
import { check } from '../../scripts/facts/check.ts'
import type { Finding } from '../../scripts/facts/model/finding.ts'
import type { Inspection } from '../../scripts/facts/inspection/inspection.ts'
import { readEntries, type Entry } from '../../scripts/facts/files/read-entries.ts'
import { compileShapes } from '../../scripts/facts/schema/validate.ts'
import { fictional } from '../book/fictional-book.ts'

/** The folder of the fictional pact. */
export const pact = 'data/pacts/harbour-declaration'

const prefix = 'tests/fixtures/fictional/'

/** The files of the fictional pact, shown as from its own folder. */
export const entries: readonly Entry[] = readEntries(fictional).map((entry) => ({
  ...entry,
  shown: entry.shown.slice(prefix.length),
}))

/** The text of a file of the fictional pact. */
export const textOf = (file: string): string =>
  Buffer.from(entries.find(({ shown }) => shown === file)?.bytes ?? '').toString('utf8')

/** The files of the fictional pact with some of them replaced or added; null leaves one out. */
export function entriesWith(files: Record<string, string | Uint8Array | null>): Entry[] {
  const changed = Object.entries(files).flatMap(([shown, content]): Entry[] => {
    const root = shown.startsWith('data/') ? 'data' : 'briefings'
    const path = shown.slice(root.length + 1)
    return content === null ? [] : [{ root, path, shown, kind: 'file', bytes: Buffer.from(content) }]
  })
  return [...entries.filter(({ shown }) => !Object.hasOwn(files, shown)), ...changed]
}

const validate = compileShapes()

/** What each file of the fictional pact came to: it is the same in every test. */
const known = new WeakMap<Uint8Array, string>()

const remember: Memory['remember'] = ({ bytes }, inspect) => {
  const inspection = known.get(bytes) ?? JSON.stringify(inspect())
  known.set(bytes, inspection)
  return JSON.parse(inspection) as Inspection
}

/** Checks files without a disk. */
export const checked = (files: readonly Entry[]) => check(files, { validate, days, openEditions, remember })

/** A finding in one line: where, the rule, what is wrong, what to write. */
export const inOneLine = ({ file, line, column, rule, message, suggestion }: Finding): string =>
  `${file}:${line}:${column} ${rule}: ${message} → ${suggestion}`
