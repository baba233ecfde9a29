import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeGenerated, type Generated } from '../../scripts/contributing/generated.ts'

let folder: string
let types: string
let schema: string
let files: Generated[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'))
  types = join(folder, 'types.ts')
  schema = join(folder, '1.schema.json')
  files = [
    { file: types, generate: () => Promise.resolve('of today') },
    { file: schema, generate: () => 'of today', isKept: true },
  ]
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (file: string): string => readFileSync(file, 'utf8')

describe('files that are generated', () => {
  it('are written where they are missing or differ', async () => {
    writeFileSync(types, 'of yesterday')
    expect(await writeGenerated(files, false)).toEqual([types, schema])
    expect([read(types), read(schema)]).toEqual(['of today', 'of today'])
    expect(await writeGenerated(files, false)).toEqual([])
  })

  it('are only named by a check', async () => {
    writeFileSync(types, 'of yesterday')
    expect(await writeGenerated(files, true)).toEqual([types, schema])
    expect(read(types)).toBe('of yesterday')
    expect(() => read(schema)).toThrow('ENOENT')
  })

  it('stay as they are, once they are there, where editions are held against them', async () => {
    writeFileSync(types, 'of yesterday')
    writeFileSync(schema, 'of its time')
    expect(await writeGenerated(files, true)).toEqual([types])
    expect(await writeGenerated(files, false)).toEqual([types])
    expect(read(schema)).toBe('of its time')
  })
})
