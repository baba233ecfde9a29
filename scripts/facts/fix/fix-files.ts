import { join } from 'node:path'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import { decode } from '../files/decode.ts'
import { kindOf } from '../files/layout.ts'
import { writeWhole } from '../files/write-whole.ts'
import { readEntries, type Entry } from '../files/read-entries.ts'
import { sizeLimit } from '../files/read-entries.ts'
import { compileShapes } from '../schema/validate.ts'
import { parseYaml, readValue } from '../yaml/parse.ts'
import type { Change } from './edit.ts'
import { fixText } from './fix.ts'

/** What was mended in one file. */
export interface FixedFile {
  file: string
  changes: Change[]
}

/**
 * Mends every YAML file of two folders in place, and says what it did. Links are not followed; a byte order mark stays.
 * @throws CommandError with exit code 2 where a file cannot be written
 */
export function fixFiles(folders: { data: string; briefings: string }): FixedFile[] {
  const entries = readEntries(folders)
  const validate = compileShapes()
  const grades = gradesIn(entries)
  return entries.flatMap(({ root, path, shown, bytes }) => {
    const shape = kindOf(root, path)?.shape ?? 'ignored'
    if (bytes === null || shape === 'prose' || shape === 'ignored' || bytes.length > sizeLimit) return []
    const { text, damage, foreign } = decode(bytes)
    if (damage !== null || foreign !== null) return []
    const fixed = fixText(text, { shape, validate, grades })
    if (fixed.text === text) return []
    replace(join(folders[root], path), bytes[0] === 0xef ? `\uFEFF${fixed.text}` : fixed.text, shown)
    return [{ file: shown, changes: fixed.changes }]
  })
}

/** The letter of each source, from whatever can be read of sources.yaml. */
function gradesIn(entries: readonly Entry[]): Map<string, string> {
  const files = entries.filter(({ root, path }) => kindOf(root, path)?.shape === 'sources')
  const records = files.flatMap(({ bytes }) => {
    const parsed = bytes === null || bytes.length > sizeLimit ? null : parseYaml(decode(bytes).text)
    const value = parsed === null || parsed.document.errors.length > 0 ? [] : readValue(parsed, () => undefined)
    return Array.isArray(value) ? (value as unknown[]) : []
  })
  return new Map(
    records.flatMap((record): [string, string][] => {
      const { id, grade } = (record ?? {}) as { id?: unknown; grade?: unknown }
      return typeof id === 'string' && typeof grade === 'string' ? [[id, grade]] : []
    }),
  )
}

/** No crash leaves half a file, and it keeps its mode. */
function replace(path: string, text: string, shown: string): void {
  try {
    writeWhole(path, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${shown} could not be written: ${reason}. Nothing in it was changed.`, exitCodes.usage)
  }
}
