import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printBooks } from '../build/print.ts'
import { composeSite } from '../build/site.ts'
import { loadFacts } from '../facts/load.ts'
import { renderSite } from '../site/render/render.ts'

/** Where the facts and briefings of a book are. */
export interface BookFolders {
  data: string
  briefings: string
}

/** What became of a book: the check refused it, or it was printed and proved, or it passed the check and failed. */
export type Outcome = { kind: 'refused' | 'printed' } | { kind: 'failed'; why: string }

/** Checks a book and, where the check finds no error, composes, prints, proves and renders all of it. */
export async function outcomeOf(folders: BookFolders): Promise<Outcome> {
  const { facts } = await loadFacts({ ...folders, cache: null })
  if (facts === null) return { kind: 'refused' }
  const out = await mkdtemp(join(tmpdir(), 'fuzz-'))
  try {
    const site = await composeSite(facts, { base: '/', url: 'https://book.example/' })
    const printed = await printBooks(site, out, new AbortController().signal, () => {})
    await renderSite({ ...site, printed }, out)
    return { kind: 'printed' }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
