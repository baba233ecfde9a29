import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Facts } from '../facts/model/facts.ts'
import type { KeptPdf } from '../facts/model/editions.ts'

/** The name of the frozen file in the folder of its edition. */
export const frozenName = 'edition.json'

/** The folder of an edition. @param briefings the folder of all briefings */
export const editionFolder = (briefings: string, briefing: string, number: number): string =>
  join(briefings, briefing, 'editions', String(number))

/** The version of the format that is written. An older one is opened as well: see open.ts. */
export const formatVersion = 1

/** An edition as its file has it, by formats/<version>.schema.json. */
export interface FrozenEdition {
  format: 'pactbook-edition'
  version: number
  /** SHA-256 of the file's own text, with these digits left out. */
  hash: string
  briefing: string
  edition: number
  'as-of': string
  published: string
  commit: string | null
  recalled: { day: string; why: string } | null
  pdfs: KeptPdf[]
  facts: Facts | null
}

/** The one line of the file that its hash does not cover. */
const hashLine = /^ {2}"hash": "[^"]*",$/m

/** The text of an edition's file, which carries its own hash: a line for each value, so that a reader can compare two. */
export function textOf(edition: Omit<FrozenEdition, 'format' | 'version' | 'hash'>): string {
  const whole = { format: 'pactbook-edition', version: formatVersion, hash: '', ...edition } satisfies FrozenEdition
  const text = `${JSON.stringify(whole, null, 2)}\n`
  return text.replace(hashLine, `  "hash": "${hashOf(text)}",`)
}

/** The hash that the text of an edition's file must carry. */
export const hashOf = (text: string): string => hash('sha256', text.replace(hashLine, '  "hash": "",'))
