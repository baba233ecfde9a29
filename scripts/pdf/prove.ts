import { FailedProof, type Flaw } from './failed-proof.ts'
import type { Passage } from './measure/in-page/texts.ts'
import { align } from './verify/reading-order.ts'
import { evidenceIn, verdictsOf } from './verify/verify.ts'

/**
 * Proves a finished file: reopens it with another reader, runs every check, and holds what a screen reader would read
 * against the page that it was printed from.
 * @param name the file as the message names it
 * @param passages the text of that page, in order
 * @param readBroad gives its texts that are wider than a page; asked only where something is wrong
 * @throws FailedProof that names all that is wrong
 */
export async function prove(
  pdf: Uint8Array,
  name: string,
  passages: readonly Passage[],
  readBroad: () => Promise<readonly Passage[]>,
): Promise<void> {
  const evidence = await evidenceIn(pdf)
  const { differences, idOf } = align(passages, evidence.read ?? [])
  const problems = verdictsOf(evidence).flatMap((verdict) => verdict.problems)
  const flaws = problems.map((problem): Flaw =>
    typeof problem === 'string'
      ? { says: problem, id: null }
      : { says: problem.says, id: idOf.get(problem.content ?? '') ?? null },
  )
  const found = [...differences, ...flaws]
  if (found.length === 0) return
  const broad = await readBroad()
  const tooBroad = broad.map(({ id, text }): Flaw => ({ id, says: `"${text}" is wider than the page` }))
  throw new FailedProof(name, [...found, ...tooBroad])
}
