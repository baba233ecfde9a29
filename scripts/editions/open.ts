import { hash } from 'node:crypto'
import { takenAsChecked } from '../facts/content/checked-facts.ts'
import { isDropping } from '../facts/files/droppings.ts'
import { readEntries, type Entry } from '../facts/files/read-entries.ts'
import { listNames } from '../facts/model/collections.ts'
import type { Edition, EditionFolder } from '../facts/model/editions.ts'
import type { CheckedFacts, Facts } from '../facts/model/facts.ts'
import type { Problem } from '../facts/model/finding.ts'
import { validatorOf } from './format.ts'
import { formatVersion, hashOf, type FrozenEdition } from './frozen.ts'

/** The name of the frozen file in the folder of its edition. */
export const frozenName = 'edition.json'

/**
 * The editions of one briefing that can be opened, whatever the state of the facts: a recall cannot wait for them.
 * @throws CommandError with exit code 2 where a folder does not exist
 */
export const openedIn = (options: { data: string; briefings: string; briefing: string }): Edition[] =>
  openEditions(readEntries(options)).flatMap(({ briefing, edition }) =>
    briefing === options.briefing && edition !== null ? [edition] : [],
  )

const editionPath = /^([^/]+)\/editions\/([^/]+)\/(.+)$/

/** Every folder of an edition among the entries of the briefings, opened. */
export function openEditions(entries: readonly Entry[]): EditionFolder[] {
  const inEditions = entries.flatMap((entry) => {
    if (isDropping(entry.path)) return []
    const [, briefing = '', name = '', file = ''] =
      entry.root === 'briefings' ? (editionPath.exec(entry.path) ?? []) : []
    return file === '' ? [] : [{ entry, briefing, name, file }]
  })
  const groups = Map.groupBy(inEditions, ({ briefing, name }) => `${briefing}/${name}`)
  return [...groups.values()].flatMap((files): EditionFolder[] => {
    const [first] = files
    if (first === undefined) return []
    const { briefing, name } = first
    const frozen = files.find(({ file }) => file === frozenName)
    const { edition, damage } = opened(frozen?.entry.bytes ?? null)
    const hasPdfs = edition?.pdfs.every((pdf) => files.some(({ file }) => file === pdf.name)) === true
    return [
      {
        briefing,
        name,
        shown: frozen?.entry.shown ?? first.entry.shown.replace(/[^/]+$/, frozenName),
        edition: edition === null ? null : { ...edition, hasPdfs },
        damage,
        others: files
          .filter(({ file }) => file !== frozenName)
          .map(({ entry: { shown, bytes }, file }) => ({
            name: file,
            shown,
            hash: bytes === null ? null : hash('sha256', bytes),
          })),
      },
    ]
  })
}

const restore =
  'Take the file as it was published back from the version history. To correct a published line, change it in data/ and publish the next edition.'

function opened(bytes: Uint8Array | null): Pick<EditionFolder, 'edition' | 'damage'> {
  if (bytes === null) {
    return damaged({
      message: `There is no ${frozenName}, which holds the facts of this edition.`,
      suggestion: restore,
    })
  }
  const known = memory.get(hash('sha1', bytes))
  if (known !== undefined) return known
  const result = openedAnew(new TextDecoder().decode(bytes))
  memory.set(hash('sha1', bytes), result)
  return result
}

/** A preview opens the same editions after each edit. */
const memory = new Map<string, Pick<EditionFolder, 'edition' | 'damage'>>()

const damaged = (damage: Problem) => ({ edition: null, damage })

function openedAnew(text: string): Pick<EditionFolder, 'edition' | 'damage'> {
  const frozen = parsed(text)
  if (frozen?.format !== 'pactbook-edition') {
    return damaged({ message: 'This is not the file of an edition.', suggestion: restore })
  }
  const validate = validatorOf(frozen.version)
  if (validate === null) {
    return damaged({
      message: `This edition has version ${String(frozen.version)} of the format, and this Pactbook reads those up to ${formatVersion}.`,
      suggestion: 'Update Pactbook to the version that the edition was published with, or a later one.',
    })
  }
  if (hashOf(text) !== frozen.hash) {
    return damaged({
      message: 'This edition was changed after it was published: its text does not match its hash.',
      suggestion: restore,
    })
  }
  if (!validate(frozen)) {
    const [error] = validate.errors ?? []
    return damaged({
      message: `This edition does not have the shape of its version: ${error?.instancePath ?? ''} ${error?.message ?? ''}.`,
      suggestion: restore,
    })
  }
  return editionOf(frozen)
}

/** The JSON in a text, as far as it is an object. */
function parsed(text: string): FrozenEdition | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? (value as FrozenEdition) : null
  } catch {
    return null
  }
}

function editionOf(frozen: FrozenEdition): Pick<EditionFolder, 'edition' | 'damage'> {
  const { edition: number, published, commit, recalled, pdfs } = frozen
  const facts = frozen.facts === null ? null : takenAsChecked(withAllLists(frozen.facts))
  const missing = facts === null ? null : danglingIn(facts)
  if (missing !== null) {
    return damaged({ message: `This edition refers to \`${missing}\`, which is not in it.`, suggestion: restore })
  }
  const version = { kind: 'edition' as const, number, asOf: frozen['as-of'], published }
  return { edition: { version, commit, pdfs, facts, recalled, hasPdfs: false } satisfies Edition, damage: null }
}

/** A list that its time did not know is empty. */
function withAllLists(facts: Facts): Facts {
  const empty = (owner: 'all' | 'pact') => Object.fromEntries(listNames(owner).map((name) => [name, []]))
  return {
    ...empty('all'),
    ...facts,
    pacts: facts.pacts.map((pact) => ({ ...empty('pact'), ...pact })),
  }
}

/** The first id that a record refers to and that no record has. */
function danglingIn(facts: CheckedFacts): string | null {
  const ids = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string') ids.add(value.id)
    Object.values(value).forEach(add)
  }
  const { references, texts: _, ...records } = facts
  add(records)
  return references.find(({ id }) => !ids.has(id))?.id ?? null
}
