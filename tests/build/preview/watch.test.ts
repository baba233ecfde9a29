import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchFolders } from '../../../scripts/build/preview/watch.ts'

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'watch-'))
  folder = join(parent, 'data')
  await mkdir(join(folder, 'pacts'), { recursive: true })
  await writeFile(join(folder, 'people.yaml'), 'one')
  await writeFile(join(folder, 'pacts', 'pact.yaml'), 'one')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const watched = () => watchFolders([{ folder, counts: (path) => !path.startsWith('#') }])

/** What a watcher says, with paths from the parent. */
async function said(next: ReturnType<typeof watched>): Promise<string[]> {
  const changes = await next(AbortSignal.timeout(5000))
  return changes.map(({ path, what }) => `${path.slice(parent.length + 1)} ${what}`).toSorted()
}

it('tells of a file that is edited, new or gone, in any depth', async () => {
  const next = watched()
  await writeFile(join(folder, 'people.yaml'), 'two')
  expect(await said(next)).toEqual(['data/people.yaml changed'])
  await writeFile(join(folder, 'pacts', 'names.yaml'), '')
  await rm(join(folder, 'people.yaml'))
  expect(await said(next)).toEqual(['data/pacts/names.yaml new', 'data/people.yaml gone'])
})

it('tells of what happened between two questions', async () => {
  const next = watched()
  await writeFile(join(folder, 'people.yaml'), 'two')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await said(next)).toEqual(['data/people.yaml changed'])
})

it('tells of a file that another of the same age and size took the place of', async () => {
  const other = join(parent, 'other.yaml')
  await writeFile(other, 'two')
  for (const file of [other, join(folder, 'people.yaml')]) await utimes(file, 1, 1)
  const next = watched()
  await rename(other, join(folder, 'people.yaml'))
  expect(await said(next)).toEqual(['data/people.yaml changed'])
})

it('tells of a folder that is renamed, of all that is moved away, and of its return', async () => {
  const next = watched()
  await rename(join(folder, 'pacts'), join(folder, 'treaties'))
  expect(await said(next)).toEqual(['data/pacts/pact.yaml gone', 'data/treaties/pact.yaml new'])
  await rename(folder, join(parent, 'away'))
  expect(await said(next)).toEqual(['data gone', 'data/people.yaml gone', 'data/treaties/pact.yaml gone'])
  await rename(join(parent, 'away'), folder)
  expect(await said(next)).toContain('data new')
  await writeFile(join(folder, 'people.yaml'), 'three')
  expect(await said(next)).toEqual(['data/people.yaml changed'])
})

it('waits until all has settled, and says nothing of what does not count', async () => {
  const next = watched()
  await writeFile(join(folder, '#people.yaml#'), '')
  await symlink('/nowhere', join(folder, '#lock'))
  const answer = said(next)
  for (const name of ['a', 'b', 'c', 'd']) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    await writeFile(join(folder, name), '')
  }
  expect(await answer).toEqual(['data/a new', 'data/b new', 'data/c new', 'data/d new'])
})

it('ends with its signal', async () => {
  await expect(watched()(AbortSignal.timeout(20))).rejects.toMatchObject({ name: /Abort|Timeout/ })
})
