import type { ShapeName } from '../model/collection-row.ts'
import { collections, listNames } from '../model/collections.ts'
import { isDropping } from './droppings.ts'

/** Which of the two folders that a maintainer edits. */
export type Root = 'data' | 'briefings'

/** What a file is by its place: a shape, Markdown of a briefing, or a file that the checker leaves alone. */
export interface Kind {
  shape: ShapeName | 'prose' | 'ignored'
  /** The folder under pacts/ or briefings/ that it stands in; null for a shared file. */
  owner: string | null
}

/** Collections that all pacts share: `data/x.yaml`, or the files of `data/x/`. */
export const sharedShapes: readonly ShapeName[] = listNames('all').map((name) => collections[name].file)

/** Collections of one pact: `data/pacts/<pact>/x.yaml`, or the files of `data/pacts/<pact>/x/`. */
export const pactShapes: readonly ShapeName[] = listNames('pact').map((name) => collections[name].file)

/**
 * What a file is by its path.
 * @param path relative to its root, with slashes
 * @returns null for a file that has no place there
 */
export function kindOf(root: Root, path: string): Kind | null {
  const steps = path.split('/')
  const name = steps.at(-1) ?? ''
  if (isDropping(path) || isAside(root, steps, name)) return { shape: 'ignored', owner: null }
  return root === 'data' ? dataKind(steps) : briefingKind(steps)
}

function dataKind(steps: readonly string[]): Kind | null {
  if (steps[0] !== 'pacts') return collection(steps, sharedShapes, null)
  const [, owner, ...rest] = steps
  if (owner === undefined || rest.length === 0) return null
  if (rest.length === 1 && rest[0] === 'pact.yaml') return { shape: 'pact', owner }
  return collection(rest, pactShapes, owner)
}

function collection(steps: readonly string[], shapes: readonly ShapeName[], owner: string | null): Kind | null {
  const [first = ''] = steps
  if (!steps.at(-1)?.endsWith('.yaml')) return null
  const shape = shapes.find((name) => (steps.length === 1 ? first === `${name}.yaml` : first === name))
  return shape === undefined ? null : { shape, owner }
}

function briefingKind(steps: readonly string[]): Kind | null {
  const [owner, name = '', ...deeper] = steps
  if (owner === undefined || deeper.length > 0) return null
  if (name === 'briefing.yaml') return { shape: 'briefing', owner }
  return isProseName(name) ? { shape: 'prose', owner } : null
}

/** Whether a name is one that the Markdown of a briefing can have. */
export const isProseName = (name: string): boolean => /^[a-z0-9-]+\.md$/.test(name)

/** Files that stand beside the facts and are no facts: schemas, readmes, frozen editions. */
function isAside(root: Root, steps: readonly string[], name: string): boolean {
  if (root === 'data' && steps[0] === 'schema') return true
  if (isOfEdition(root, steps.join('/'))) return true
  if (/^(readme|license|licence|notice)\b/i.test(name)) return true
  return root === 'data' && /\.(md|txt)$/.test(name) && !/\.ya?ml\.txt$/i.test(name)
}

/** Whether an entry belongs to what was published, which is opened as a whole and never read as facts. */
export const isOfEdition = (root: Root, path: string): boolean =>
  root === 'briefings' && path.split('/')[1] === 'editions' && !isDropping(path)
