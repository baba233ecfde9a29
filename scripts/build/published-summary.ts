import { isLine, type Change } from '../facts/model/changes.ts'
import type { NextEdition } from './publish.ts'

/** What is published, or would be: the number, the days, and what changes in it. */
export function publishedSummary({ folder, edition, step }: NextEdition, isDry: boolean): string {
  const { number, asOf, published } = edition.version
  const head = `${isDry ? 'Would publish' : 'Publishing'} edition ${number} of ${folder.id}, as of ${asOf}, on ${published}.`
  if (step === null) return `${head} It is the first.`
  return [head, countsOf(step.changes.filter((change) => isLine(change)))].join('\n')
}

function countsOf(changes: readonly Change[]): string {
  const groups = Map.groupBy(changes, ({ kind }) => kind)
  const counts = [...groups].map(([kind, all]) => `${all.length} ${kind}`)
  return counts.length === 0
    ? 'No line has changed; the words beside them have.'
    : `Of the lines: ${counts.join(', ')}.`
}
