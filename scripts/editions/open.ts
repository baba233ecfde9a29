import { hash } from 'node:crypto'
import { takenAsChecked } from '../facts/content/checked-facts.ts'
import { isDropping } from '../facts/files/droppings.ts'
import { readEntries, type Entry } from '../facts/files/read-entries.ts'
import { listNames } from '../facts/model/collections.ts'
import type { Edition, EditionFolder } from '../facts/model/editions.ts'
import type { Facts } from '../facts/model/facts.ts'
import type { Problem } from '../facts/model/finding.ts'
import { whatIsIncoherent } from './coherent.ts'
import { errorsIn, isKnownVersion } from './format.ts'
import { formatVersion, frozenName, hashOf, type FrozenEdition } from './frozen.ts'
import { forgetful, type Soundness } from './soundness.ts'

/**
 * The folders of the editions of one briefing, whatever the state of the facts: a recall cannot wait for them.
 * @throws CommandError with exit code 2 where a folder does not exist
 */
export const openedIn = (options: { data: string; briefings: string; briefing: string }): EditionFolder[] =>
  openEditions(readEntries(options)).filter(({ briefing }) => briefing === options.briefing)

const editionPath = /^([^/]+)\/editions\/([^/]+)\/(.+)$/

/**
 * Every folder of an edition among the entries of the briefings, opened.
 * @param sound which of them need not be held against their shape again
 */
export function openEditions(entries: readonly Entry[], sound = forgetful): EditionFolder[] {
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
    const { edition, damage } = inItsPlace(opened(frozen?.entry, sound), briefing)
    const hasPdfs = edition?.pdfs.every((pdf) => files.some(({ file }) => file === pdf.name)) === true
    return [
      {
        briefing,
        name,
        shown: frozen?.entry.shown ?? first.entry.shown.slice(0, -first.file.length) + frozenName,
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

type Opened = Pick<EditionFolder, 'damage'> & { edition: (Edition & { briefing: string }) | null }

function opened(entry: Entry | undefined, sound: Soundness): Opened {
  if (entry === undefined) {
    return damaged({
      message: `There is no ${frozenName}, which holds the facts of this edition.`,
      suggestion: restore,
    })
  }
  const { bytes } = entry
  if (bytes === null) {
    return damaged({
      message: 'This edition cannot be read.',
      suggestion: 'Let the account that runs this read it, and put the file itself here where a link stands.',
    })
  }
  const digest = hash('sha256', bytes)
  const known = memory.get(digest)
  if (known !== undefined) return known
  const result = openedAnew(bytes, sound.knows(digest))
  memory.set(digest, result)
  if (result.damage === null) sound.learn(digest)
  return result
}

/** An edition of another briefing is none of this one. */
function inItsPlace({ edition, damage }: Opened, briefing: string): Pick<EditionFolder, 'edition' | 'damage'> {
  if (edition === null) return { edition, damage }
  const { briefing: own, ...rest } = edition
  if (own === briefing) return { edition: rest, damage }
  return damaged({
    message: `This is an edition of \`${own}\`, and it stands in the folder of \`${briefing}\`.`,
    suggestion: `Move it back. A briefing keeps its id once an edition is published: the address of the edition holds it.`,
  })
}

/** A preview opens the same editions after each edit. */
const memory = new Map<string, Opened>()

const damaged = (damage: Problem) => ({ edition: null, damage })

function openedAnew(bytes: Uint8Array, isSound: boolean): Opened {
  const text = decoded(bytes)
  const frozen = text === null ? null : parsed(text)
  if (text === null || frozen?.format !== 'pactbook-edition') {
    return damaged({ message: 'This is not the file of an edition.', suggestion: restore })
  }
  if (isSound) return editionOf(frozen)
  if (!isKnownVersion(frozen.version)) {
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
  const [error] = errorsIn(frozen)
  if (error !== undefined) {
    return damaged({
      message: `This edition does not have the shape of its version: ${error.instancePath} ${error.message ?? ''}.`,
      suggestion: restore,
    })
  }
  return editionOf(frozen)
}

/** The text in bytes, with each of them told: neither a byte order mark nor a broken letter is passed over. Null for none. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
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

function editionOf(frozen: FrozenEdition): Opened {
  const { briefing, edition: number, published, commit, recalled, pdfs } = frozen
  const facts = frozen.facts === null ? null : takenAsChecked(withAllLists(frozen.facts))
  const incoherent = whatIsIncoherent(frozen, facts)
  if (incoherent !== null) return damaged({ message: incoherent, suggestion: restore })
  const version = { kind: 'edition' as const, number, asOf: frozen['as-of'], published }
  return { edition: { briefing, version, commit, pdfs, facts, recalled, hasPdfs: false }, damage: null }
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
