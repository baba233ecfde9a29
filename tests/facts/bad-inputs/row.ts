import { pact, textOf } from '../fictional-entries.ts'

/** One bad input: a file of the fictional pact with one mistake in it. */
export interface Row {
  /** Its number among the bad inputs; a letter for a variant. */
  row: string
  what: string
  file: string
  content: string | Uint8Array
}

export const statements = `${pact}/statements.yaml`
export const sources = 'data/sources.yaml'
export const glossary = 'data/glossary.yaml'
export const briefing = 'briefings/harbour-declaration/briefing.yaml'

/** A file of the fictional pact with the first occurrence of some words replaced. */
export function edited(file: string, from: string, to: string): string {
  const text = textOf(file)
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
  return text.replace(from, () => to)
}

/** The same with bytes that are no text put in at some words. */
export function spliced(file: string, at: string, bytes: readonly number[]): Uint8Array {
  const [before = '', ...after] = textOf(file).split(at)
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(at + after.join(at))])
}
