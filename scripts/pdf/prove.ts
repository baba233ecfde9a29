import { FailedProof, type Flaw } from './failed-proof.ts'
import type { Passage } from './measure/in-page/texts.ts'
import { align } from './verify/reading-order.ts'
import { evidenceIn, verdictsOf } from './verify/verify.ts'

/**
 * Proves a finished file: reopens it with another reader, runs every check, and holds what a screen reader would read
 * against the page that it was printed from.
 * @param name the file as the message names it
 * @param passages the text of that page, in order
 * @param broad its texts that are wider than a page
 * @throws FailedProof that names all that is wrong
 */
export async function prove(
  pdf: Uint8Array,
  name: string,
  passages: readonly Passage[],
  broad: readonly Passage[] = [],
): Promise<void> {
  const evidence = await evidenceIn(pdf)
  const { differences, idOf } = align(passages, evidence.read ?? [])
  const problems = verdictsOf(evidence).flatMap((verdict) => verdict.problems)
  const flaws = problems.map((problem): Flaw =>
    typeof problem === 'string'
      ? { says: problem, id: null }
      : { says: problem.says, id: idOf.get(problem.content ?? '') ?? null },
  )
  // Of themselves they do no harm: what is cut off or printed smaller for them is among the other flaws.
  const tooBroad = broad.map(({ id, text }): Flaw => ({ id, says: `"${text}" is wider than the page` }))
  const found = [...differences, ...flaws]
  const all = found.length > 0 ? [...found, ...tooBroad] : []
  if (all.length > 0) throw new FailedProof(name, all)
}
