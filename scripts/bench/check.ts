import { measure, type Subject } from './measure.ts'
import { printTable } from './table.ts'

const rounds = 5

/** The checker against a process that does nothing: what a start costs. */
export async function checkSuite(): Promise<void> {
  const subjects: Subject[] = [
    { name: 'Node starts and ends', args: ['--eval', '0'] },
    { name: 'check of the book', args: ['scripts/check.ts', '--quiet'] },
  ]
  printTable('check: the book of this repository', subjects, await measure(subjects, rounds))
}
