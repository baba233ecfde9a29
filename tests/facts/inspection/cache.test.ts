import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { days } from '../days.ts'
import { memoryIn } from '../../../scripts/facts/inspection/cache.ts'
import { check } from '../../../scripts/facts/check.ts'
import { compileShapes } from '../../../scripts/facts/schema/validate.ts'
import { entries, entriesWith, textOf } from '../fictional-entries.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const validate = compileShapes()
const yamlFiles = entries.filter(({ path }) => path.endsWith('.yaml')).length
const now = Date.now()

/** One check with what the one before it left. */
function checkAgain(files = entries, about = 'a') {
  const { remember, counts, keep } = memoryIn(folder, about)
  const result = check(files, { validate, days, remember })
  keep(now)
  return { ...result, counts }
}

const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '')

describe('the memory of the checker', () => {
  it('parses no file again that has not changed, and finds the same', () => {
    const faulty = entriesWith({ 'data/people.yaml': textOf('data/people.yaml').replace('country:', 'kountry:') })
    const first = checkAgain(faulty)
    const second = checkAgain(faulty)
    expect(first.counts).toEqual({ inspected: yamlFiles, remembered: 0 })
    expect(second.counts).toEqual({ inspected: 0, remembered: yamlFiles })
    expect(second.findings).toEqual(first.findings)
    expect(first.findings.length).toBeGreaterThan(0)
  })

  it('parses the one file that has changed, and forgets what it was before', () => {
    checkAgain()
    const edited = entriesWith({ 'data/glossary.yaml': `${textOf('data/glossary.yaml')}\n` })
    expect(checkAgain(edited).counts).toEqual({ inspected: 1, remembered: yamlFiles - 1 })
    expect(readFileSync(onlyFile(), 'utf8').trimEnd().split('\n')).toHaveLength(yamlFiles)
  })

  it('gives the same facts as a check without it', () => {
    checkAgain()
    expect(checkAgain().facts).toEqual(check(entries, { validate, days, remember: (_, inspect) => inspect() }).facts)
  })

  it.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['emptied', () => ''],
    ['another file', () => '{"hello": "world"}\n\n\n'],
    [
      'of another shape under a right name',
      (bytes) => Buffer.from(bytes.toString().replace(/\{.*\}/g, '{"findings":[]}')),
    ],
    ['with a flipped bit', (bytes) => bytes.with(2000, (bytes[2000] ?? 0) ^ 1) as Buffer],
    ['with half of a letter', (bytes) => bytes.fill(0xff, 500, 600)],
  ])('is safe where its file is %s', (_, damage) => {
    checkAgain()
    writeFileSync(onlyFile(), damage(readFileSync(onlyFile())))
    const { findings, facts, counts } = checkAgain()
    expect(findings).toEqual([])
    expect(facts).not.toBeNull()
    expect(counts.inspected).toBeGreaterThan(0)
    expect(checkAgain().counts.inspected).toBe(0)
  })

  it('is safe where it is deleted, where its folder is a file and where its file is a folder', () => {
    checkAgain()
    const path = onlyFile()
    rmSync(path)
    mkdirSync(path)
    expect(checkAgain().findings).toEqual([])
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(checkAgain().findings).toEqual([])
  })

  it('leaves no draft behind', () => {
    checkAgain()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is apart for other folders, and forgets what was not used for a week', () => {
    checkAgain(entries, 'a')
    const old = onlyFile()
    utimesSync(old, 0, now / 1000 - 8 * 24 * 60 * 60)
    checkAgain(entries, 'b')
    expect(existsSync(old)).toBe(false)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('may be read-only', () => {
    cpSync('tests/fixtures/fictional/data/glossary.yaml', join(folder, 'x'))
    chmodSync(folder, 0o555)
    expect(checkAgain().findings).toEqual([])
    chmodSync(folder, 0o755)
  })
})
