import { characterName, scriptOf } from '../../facts/values/characters.ts'
import { readFinished } from '../file/read-finished.ts'
import { isContent, isElement, readStructure, type Element } from '../finish/structure-tree.ts'
import type { Passage } from '../measure/in-page/texts.ts'
import { bare, type Printed } from './printed.ts'

/** What a screen reader reads besides the text: the labels of lists, and figures, which it knows by their alternative. */
const notText = ['Lbl', 'Figure']

/** What is read of one piece of marked content. */
export interface Said {
  content: string
  text: string
}

/** All that is read, in the order of the structure tree: an element goes on on the next page where it ended. */
export function readInOrder(pdf: Uint8Array, { pages }: Printed): Said[] {
  const texts = new Map<string, string>()
  for (const { content, text } of pages.flatMap((page) => page.texts)) {
    if (content !== null) texts.set(content, (texts.get(content) ?? '') + text)
  }
  const read = ({ type, kids }: Element): Said[] =>
    notText.includes(type)
      ? []
      : kids.flatMap((kid) => {
          if (isElement(kid)) return read(kid)
          if (!isContent(kid)) return []
          const content = `p${kid.page.number}R_mc${kid.mcid}`
          return [{ content, text: texts.get(content) ?? '' }]
        })
  return readStructure(readFinished(pdf)).flatMap(read)
}

/** A passage that is read otherwise than the page has it. */
export interface Difference {
  id: string | null
  says: string
}

/** Where what is read was found on the page, and where the two part. */
export interface Alignment {
  differences: Difference[]
  /** The id of the passage that each piece of marked content belongs to. */
  idOf: Map<string, string>
}

/** How many letters of a passage are enough to find it again. */
const enough = 24

/**
 * Lays what is read along the text of the page, passage by passage. Where they part, it goes on with the next passage
 * that is read as the page has it, so that all differences are found at once.
 */
export function align(passages: readonly Passage[], said: readonly Said[]): Alignment {
  const pieces = said.map(({ content, text }) => ({ content, text: bare(text) }))
  const found = pieces.map(({ text }) => text).join('')
  const wanted = passages.map(({ id, text }) => ({ id, text: bare(text) })).filter(({ text }) => text !== '')
  const starts: { at: number; id: string | null }[] = []
  const differences: Difference[] = []
  let [at, lost] = [0, false]
  for (const { id, text } of wanted) {
    const isLong = text.length >= enough
    const here = found.startsWith(text, at) && (isLong || !lost) ? at : isLong ? found.indexOf(text, at) : -1
    // Once lost, a short passage would be found anywhere: the next long one tells where to go on.
    if (here !== at && (isLong || !lost) && !(here !== -1 && lost)) {
      // Where the passage before it was lost too, its first letters tell where this one begins.
      const begin = lost ? found.indexOf(text.slice(0, enough), at) : at
      if (begin !== -1) at = begin
      differences.push({ id, says: partingOf(text, found.slice(at)) })
    }
    starts.push({ at: here === -1 ? at : here, id })
    lost = here === -1
    if (here !== -1) at = here + text.length
  }
  if (differences.length === 0 && at < found.length)
    differences.push({ id: null, says: partingOf('', found.slice(at)) })
  return { differences, idOf: idsOf(pieces, starts) }
}

function idsOf(pieces: readonly Said[], starts: readonly { at: number; id: string | null }[]): Map<string, string> {
  const ids = new Map<string, string>()
  let [at, start] = [0, 0]
  for (const { content, text } of pieces) {
    while ((starts[start + 1]?.at ?? Infinity) <= at) start++
    const id = starts[start]?.id
    if (id !== null && id !== undefined) ids.set(content, id)
    at += text.length
  }
  return ids
}

/** Where two texts part, in words. */
function partingOf(wanted: string, found: string): string {
  const [page, read] = [Array.from(wanted), Array.from(found)]
  let at = 0
  while (at < page.length && page[at] === read[at]) at++
  const around = (text: readonly string[]) =>
    `${text.slice(Math.max(0, at - 25), at).join('')}▸${text.slice(at, at + 25).join('')}`
  const letters = `${named(read[at])} in the place of ${named(page[at])}`
  return `it is read as "${around(read)}" where the page has "${around(page)}": ${letters}`
}

/** A letter with its code and script, since letters of other scripts may look alike or not show at all. */
const named = (letter: string | undefined): string =>
  letter === undefined
    ? 'nothing'
    : [characterName(letter), scriptOf(letter)].filter((part) => part !== null).join(', ')
