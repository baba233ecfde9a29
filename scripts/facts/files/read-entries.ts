import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import type { Root } from './layout.ts'
import { liesWithin } from './within.ts'

/** One entry of a folder as it was read, once, before anything is known of it. */
export interface Entry {
  root: Root
  /** Relative to its root, with slashes. */
  path: string
  /** As findings show it. */
  shown: string
  kind: 'file' | 'symlink' | 'other'
  /** Null where the entry is not a file or the system refused to read it. */
  bytes: Uint8Array | null
  /** Why the system refused, such as EACCES. */
  refusal?: string
}

/** The largest file that is checked, in bytes: some 200 records, and few enough for a reviewer. */
export const sizeLimit = 256 * 1024

/** No file of a book comes near it; what is larger is not read at all. */
const readLimit = 64 * 1024 * 1024

/**
 * Reads every file under the two folders, in the order of their names. Links are not followed.
 * @param data the folder of facts @param briefings the folder of briefings
 * @throws CommandError with exit code 2 where a folder does not exist, or one lies within the other
 */
export function readEntries({ data, briefings }: { data: string; briefings: string }): Entry[] {
  if (liesWithin(data, briefings) || liesWithin(briefings, data)) {
    throw new CommandError(
      `${data} and ${briefings} must be two folders, neither within the other: name them with --data and --briefings.`,
      exitCodes.usage,
    )
  }
  return [...entriesUnder('data', data), ...entriesUnder('briefings', briefings)]
}

/** Entries in the order in which folders are read: the facts first, and in each folder by name. */
export function inFolderOrder(entries: readonly Entry[]): Entry[] {
  const keyed = entries.map((entry) => ({
    entry,
    key: `${entry.root === 'data' ? 0 : 1} ${entry.path.replaceAll('/', '\0')}`,
  }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry)
}

function entriesUnder(root: Root, folder: string): Entry[] {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) {
    const what = root === 'data' ? 'facts' : 'briefings'
    const state = stats === undefined ? 'does not exist' : 'is not a folder'
    throw new CommandError(`${folder} ${state}: name the folder of ${what} with --${root}.`, exitCodes.usage)
  }
  const entries: Entry[] = []
  const top = shownPath(folder)
  walk(folder, '', (path, kind, refusal) => {
    const shown = top === '' || path === '' ? top + path : `${top}/${path}`
    const read =
      kind === 'file' ? contents(join(folder, path)) : { bytes: null, ...(refusal !== undefined && { refusal }) }
    entries.push({ root, path, shown, kind, ...read })
  })
  return entries
}

/** Relative to where the command runs, or absolute for what lies elsewhere; with slashes. */
function shownPath(path: string): string {
  const inside = relative('.', path)
  return (inside.startsWith('..') ? resolve(path) : inside).replaceAll('\\', '/')
}

/** Visits what is in a folder, and in those inside it, by its path from the top. */
function walk(top: string, inside: string, visit: (path: string, kind: Entry['kind'], refusal?: string) => void): void {
  for (const entry of list(join(top, inside), (refusal) => visit(inside, 'other', refusal))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (!entry.isDirectory()) visit(path, entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'symlink' : 'other')
    else if (!entry.name.startsWith('.')) walk(top, path, visit)
  }
}

function list(folder: string, refused: (code: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    refused(codeOf(error))
    return []
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

function contents(path: string): Pick<Entry, 'bytes' | 'refusal'> {
  try {
    if (lstatSync(path).size > readLimit) return { bytes: null, refusal: 'EFBIG' }
    return { bytes: readFileSync(path) }
  } catch (error) {
    return { bytes: null, refusal: codeOf(error) }
  }
}
