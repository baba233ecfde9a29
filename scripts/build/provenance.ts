import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a build is made from, so that the same commit gives the same bytes on any day. */
export interface Provenance {
  /** The commit that was built, in short; null outside a git checkout. */
  commit: string | null
  /** The date that files carry: SOURCE_DATE_EPOCH, else the commit's, else the day of the newest edition. */
  date: Date
}

/**
 * Reads where a build comes from. Never the clock.
 * @param published the days of the editions, as YYYY-MM-DD
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export async function readProvenance(published: readonly string[]): Promise<Provenance> {
  const [commit = null, committed] = await git('log', '-1', '--format=%h %ct', '--abbrev=12')
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? committed
  const newest = published.toSorted().at(-1) ?? '2000-01-01'
  return { commit, date: epoch === undefined ? new Date(`${newest}T00:00:00Z`) : new Date(Number(epoch) * 1000) }
}

async function git(...args: string[]): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('git', args)
    return stdout.trim().split(' ')
  } catch {
    return []
  }
}
