/** "Swap these two folders, and you have a book of your own": the README's promise, kept in a copy of the whole tree. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, matchesGlob, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { loadFacts } from '../../scripts/facts/load.ts'
import { fictional } from '../book/fictional-book.ts'
import { startNode, type Outcome } from '../build/verb.ts'

let tree: string
beforeAll(async () => {
  tree = await copyOfTheTree()
})
afterAll(() => rm(tree, { recursive: true, force: true }))

const inTree = (...args: string[]): Promise<Outcome> => startNode(args, {}, tree).outcome

/** Tests of the generator that look at the tree or run verbs. All others read tests/fixtures, or make up what they look at. */
const ofTheGenerator = /^(?:[^/]+\.test\.ts|build|book|command|contributing|editions|report|site\/pages)/
/** Tests of any book. */
const ofEveryBook = /^content\//

/** Runs the unit tests of the copy whose paths in tests/ match. */
async function runTests(wanted: RegExp): Promise<Outcome> {
  const names = (await readdir('tests', { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const files = names
    .filter((name) => /^[^.]+\.test\.ts$/.test(name) && wanted.test(name))
    .map((name) => `tests/${name}`)
  expect(files).not.toEqual([])
  return inTree('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...files)
}

/** What a program said that did not end well; nothing where it did. */
const complaint = ({ code, output }: Outcome): string => (code === 0 ? '' : output)

it('one fact more in the book at hand turns no test red', async () => {
  await addFact()
  expect(complaint(await runTests(ofEveryBook))).toBe('')
})

it('the tests of the generator need no book', { timeout: 480_000 }, async () => {
  await removeBook()
  expect(complaint(await runTests(ofTheGenerator))).toBe('')
})

describe('another book in the place of the first', () => {
  beforeAll(async () => {
    await removeBook()
    await cp(fictional.data, join(tree, 'data'), { recursive: true })
    await cp(fictional.briefings, join(tree, 'briefings'), { recursive: true })
  })

  it('is checked, built and named on the first page', async () => {
    expect(complaint(await inTree('scripts/check.ts'))).toBe('')
    expect(complaint(await inTree('scripts/build.ts', '--quiet'))).toBe('')
    expect(await readFile(join(tree, '_site/index.html'), 'utf8')).toContain('The Harbour Declaration')
    expect(await readdir(join(tree, '_site/briefings'))).toEqual(['harbour-declaration'])
  })

  it('passes what every book owes, and does so with one fact more', async () => {
    await addFact()
    expect(complaint(await runTests(ofEveryBook))).toBe('')
  })
})

/** All but what git leaves out and its own folder, with this folder's packages. Returns where it is. */
async function copyOfTheTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'swap-'))
  const lines = (await readFile('.gitignore', 'utf8')).split('\n').filter((line) => line !== '')
  const ignored = ['.git', ...lines.map((line) => line.replace(/^\/|\/$/g, ''))]
  const isKept = (path: string): boolean => !ignored.some((pattern) => matchesGlob(basename(path), pattern))
  await cp('.', folder, { recursive: true, filter: isKept })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** Takes the book out of the copy. What the program has in data/ stays. */
async function removeBook(): Promise<void> {
  const facts = (await readdir('data')).filter((name) => name !== 'schema' && name !== 'README.md')
  for (const path of [...facts.map((name) => join('data', name)), 'briefings'])
    await rm(join(tree, path), { recursive: true, force: true })
  await mkdir(join(tree, 'briefings'))
}

/** Adds a fact to the first pact of the copy, made of what the pact says of itself: no more is known of the book. */
async function addFact(): Promise<void> {
  const { facts } = await loadFacts({ data: join(tree, 'data'), briefings: join(tree, 'briefings'), cache: null })
  const [first] = facts?.pacts ?? []
  if (first === undefined) throw new Error('the book has errors: npm run check')
  const { date, standing, credibility, sources, reviewed } = first.pact
  const fact = { id: 'one-fact-more', text: 'This fact is new.', date, standing, credibility, sources, reviewed }
  const events = join(tree, 'data/pacts', first.id, 'events')
  await mkdir(events, { recursive: true })
  await writeFile(join(events, 'one-more.yaml'), stringify([{ ...fact, title: 'One fact more', kind: 'context' }]))
}
