import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A piece of English prose of the book, with the place it stands in. */
export interface Prose {
  /** File and path of keys, such as data/pacts/x/events.yaml 3.text. */
  place: string
  /** Without references, links and words in emphasis, which are mentioned and not used. */
  text: string
  /** Whether the record says that others say otherwise, so that its words may say so too. */
  disputed: boolean
}

/** The keys of the facts that hold English prose of our own. Names, titles of pages and quotes are not among them. */
const proseKeys = new Set([
  'text',
  'note',
  'question',
  'found',
  'unknown',
  'topic',
  'says',
  'finding',
  'definition',
  'reason',
  'subtitle',
  'description',
  'contact',
  'key-points',
  'changes',
  'title',
])

/** Records whose key of the same name is not ours: the words of others, and the titles of their pages. */
const foreign = new Set(['quote', 'heading', 'name', 'footnote'])

/** All English prose of the facts and briefings below the given folders. */
export function readProse(folders: readonly string[]): Prose[] {
  return folders.flatMap(filesOf).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.md')) return markdownProse(file, text)
    const ownTitles = !file.endsWith('sources.yaml')
    return proseOf(parse(text), file, [], file.endsWith('disputes.yaml'), ownTitles)
  })
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|md)$/.test(name) && !/(^|\/)(README|dossier)\.md$|^schema\//.test(name))
    .map((name) => join(folder, name))
    .toSorted()
}

/** The prose in one YAML value, found by the names of its keys. */
export function proseOf(
  value: unknown,
  file: string,
  path: readonly (string | number)[],
  disputed: boolean,
  ownTitles: boolean,
): Prose[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string')
    const ours = key !== undefined && proseKeys.has(key) && (key !== 'title' || ownTitles)
    return ours ? [{ place: `${file} ${path.join('.')}`, text: plain(value), disputed }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const contested = disputed || ('standing' in value && value.standing === 'disputed')
  return Object.entries(value)
    .filter(([key]) => !foreign.has(key))
    .flatMap(([key, item]) =>
      proseOf(item, file, [...path, Array.isArray(value) ? Number(key) : key], contested, ownTitles),
    )
}

/** The paragraphs, headings, list items and table cells of a Markdown file. */
export function markdownProse(file: string, markdown: string): Prose[] {
  const blocks = markdown
    .split(/\n(?:\s*\n|(?=[-*|#]|\d+\.))/)
    .flatMap((block) => (block.startsWith('|') ? block.split('|') : [block]))
  return blocks.map((block, index) => ({ place: `${file} block ${index + 1}`, text: plain(block), disputed: false }))
}

/** Prose without its marks: references, links, emphasis, heading and list marks, and breaks of lines. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[[@#][a-z0-9-]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![*\w])\*[^*]+\*(?!\*)/g, '…')
    .replace(/^\s*(#+|[-*]|\d+\.)\s+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ +(?=[.,;:])/g, '')
    .trim()
}
