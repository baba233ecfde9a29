import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { bare, textOf } from './verify/printed.ts'
import { readPrinted } from './verify/read.ts'
import { evidenceIn, verdictsOf } from './verify/verify.ts'

/** What a screen reader reads besides the text: the labels of lists, and figures, which it knows by their alternative. */
const notText = ['Lbl', 'Figure']
/** How many problems a message names before it only counts them. */
const named = 20

/**
 * Proves a finished file: reopens it with another reader, runs every check, and holds what a screen reader would read
 * against the page that it was printed from.
 * @param name the file as the message names it
 * @param pageText the text of that page, in order
 * @throws CommandError with exit code 4 that names what is wrong
 */
export async function prove(pdf: Uint8Array, name: string, pageText: string): Promise<void> {
  const evidence = evidenceIn(await readPrinted(pdf))
  const problems = verdictsOf(evidence).flatMap((verdict) => verdict.problems)
  const read = evidence.printed.pages.map((page) =>
    page.structure === null ? '' : textOf(page, page.structure, notText),
  )
  const difference = firstDifference(bare(pageText), bare(read.join('')))
  if (difference !== null) problems.push(difference)
  if (problems.length === 0) return
  const more = problems.length > named ? [`and ${problems.length - named} more`] : []
  throw new CommandError(
    [`${name} failed verification:`, ...problems.slice(0, named), ...more].join('\n  '),
    exitCodes.printing,
  )
}

/** Where two texts part, in words; null where they are the same. */
export function firstDifference(wanted: string, found: string): string | null {
  if (wanted === found) return null
  let at = 0
  while (at < wanted.length && wanted[at] === found[at]) at++
  const around = (text: string) => `${text.slice(Math.max(0, at - 25), at)}▸${text.slice(at, at + 25)}`
  return `the reading order differs from the page: "${around(found)}" where the page has "${around(wanted)}"`
}
