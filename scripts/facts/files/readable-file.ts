import { kindOf, type Kind } from './layout.ts'
import type { Entry } from './read-entries.ts'

/** A file that the checker looks into. */
export interface ReadableFile {
  bytes: Uint8Array
  kind: Kind
}

/** YAML that is not read for its name: what it names may still be meant, so it is looked at for that. */
const misnamed: Kind = { shape: 'ignored', owner: null }

/** What the checker looks into of an entry; null where that is nothing. */
export function readableFile({ root, path, bytes }: Entry): ReadableFile | null {
  const kind = kindOf(root, path) ?? (/\.ya?ml(\.txt)?$/i.test(path) ? misnamed : null)
  if (bytes === null || kind === null || (kind.shape === 'ignored' && kind !== misnamed)) return null
  return { bytes, kind }
}
