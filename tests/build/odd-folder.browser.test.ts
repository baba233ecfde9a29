import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startNode } from './verb.ts'

/** Signs that mean something in an address, in XML, in a shell, in a glob or in a list of paths. */
const odd = process.platform === 'win32' ? 'R&D #2 %41 [a] {b,c} ë' : `R&D #2 ?%41 <"'> [a] {b,c} !(d) $E:;* ë\n`

let parent: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'odd-folder-'))
})
afterAll(() => rm(parent, { recursive: true, force: true }))

it('builds in a folder of any name, and again after it was moved with its cache', async () => {
  const project = join(parent, odd)
  await mkdir(project)
  for (const part of [
    'scripts',
    'templates',
    'tests/fixtures/fictional',
    'data/schema',
    'package.json',
    'eleventy.config.ts',
  ])
    await cp(part, join(project, part), { recursive: true })
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  const book = 'tests/fixtures/fictional'
  const args = ['scripts/build.ts', '--quiet', '--data', `${book}/data`, '--briefings', `${book}/briefings`]
  expect(await startNode(args, {}, project).outcome).toEqual({ code: 0, output: '' })
  const moved = join(parent, `moved ${odd}`)
  await rename(project, moved)
  expect(await startNode(args, {}, moved).outcome).toEqual({ code: 0, output: '' })
})
