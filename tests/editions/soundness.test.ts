import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEditions } from '../../scripts/editions/open.ts'
import { soundnessIn, type Soundness } from '../../scripts/editions/soundness.ts'
import type { Entry } from '../../scripts/facts/files/read-entries.ts'
import { fictionalFacts, frozen } from './an-edition.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soundness-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A file that was not opened before in this process. */
async function entryWith(change: (text: string) => string = (text) => text): Promise<Entry> {
  const path = 'harbour-declaration/editions/1/edition.json'
  const bytes = Buffer.from(change(frozen(await fictionalFacts(), 1, '2022-11-11')))
  return { root: 'briefings', path, shown: `briefings/${path}`, kind: 'file', bytes }
}

/** What is asked and learnt, in order. */
function watched(inner: Soundness): Soundness & { told: string[] } {
  const told: string[] = []
  return {
    told,
    knows: (digest) => (told.push('asked'), inner.knows(digest)),
    learn: (digest) => (told.push('learnt'), inner.learn(digest)),
  }
}

it('an edition that was found sound is remembered by its bytes, from one check to the next', async () => {
  const first = watched(soundnessIn(folder))
  const [opened] = openEditions([await entryWith()], first)
  expect(opened?.damage).toBeNull()
  expect(first.told).toEqual(['asked', 'learnt'])
  const digests = ['0'.repeat(64), '1'.repeat(64)]
  soundnessIn(folder).learn(digests[0] ?? '')
  expect(digests.map((digest) => soundnessIn(folder).knows(digest))).toEqual([true, false])
})

it('a damaged one is not', async () => {
  const sound = watched(soundnessIn(folder))
  const [opened] = openEditions([await entryWith((text) => text.replace('harbour', 'harbor'))], sound)
  expect(opened?.damage).not.toBeNull()
  expect(sound.told).toEqual(['asked'])
})

it('without a place to remember, or where it cannot be written, each is held anew', () => {
  expect(soundnessIn(null).knows('a')).toBe(false)
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect(() => soundnessIn(file).learn('a')).not.toThrow()
})
