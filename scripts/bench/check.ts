import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../facts/load.ts'
import { writeBigPact } from './check/big-pact.ts'
import { measure, type Subject } from './measure.ts'
import { printTable } from './table.ts'

/** How many facts, and how often: the larger one takes minutes. */
const sizes = [
  { facts: 1000, rounds: 5 },
  { facts: 10_000, rounds: 5 },
  { facts: 100_000, rounds: 1 },
]

/**
 * The checker against the bare parser of YAML on the same bytes, in whole processes: from nothing, and after one edit.
 * The goals are 1.3 times the parser's time from nothing, and half a second after an edit of 10,000 facts.
 */
export async function checkSuite(): Promise<void> {
  for (const { facts, rounds } of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'pactbook-bench-'))
    try {
      writeBigPact(folder, facts)
      const subjects = subjectsIn(folder)
      printTable(`check: ${facts} facts`, subjects, await measure(subjects, rounds))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function subjectsIn(folder: string): Subject[] {
  const data = join(folder, 'data')
  const check = [
    '--import',
    './scripts/command/compile-cache.js',
    'scripts/check.ts',
    '--quiet',
    '--data',
    data,
    '--briefings',
    join(folder, 'briefings'),
  ]
  const edit = (): void => appendFileSync(join(data, 'pacts/harbour-declaration/statements/0.yaml'), '# edited\n')
  const forget = (): void => rmSync(cacheFolder, { recursive: true, force: true })
  return [
    { name: 'bare yaml', args: ['scripts/bench/check/parse.ts', data] },
    { name: 'check, nothing remembered', args: check, before: forget },
    { name: 'check, after one edit', args: check, before: edit },
  ]
}
