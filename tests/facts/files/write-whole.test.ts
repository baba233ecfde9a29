import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../../scripts/facts/files/write-whole.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
  file = join(folder, 'people.yaml')
  writeFileSync(file, 'as it was\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writeWhole', () => {
  it('replaces a file, which keeps its mode, and leaves nothing beside it', () => {
    chmodSync(file, 0o640)
    writeWhole(file, 'new\n')
    expect(readFileSync(file, 'utf8')).toBe('new\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['people.yaml'])
  })

  it('writes a file that was not there', () => {
    writeWhole(join(folder, 'new.pdf'), Uint8Array.of(1, 2, 3))
    expect([...readFileSync(join(folder, 'new.pdf'))]).toEqual([1, 2, 3])
  })

  // A limit on the size of files cuts a write short as a full disk does; Windows has none.
  it.skipIf(process.platform === 'win32')(
    'says so where not all of it can be written, and leaves the file as it was',
    () => {
      const module = pathToFileURL('scripts/facts/files/write-whole.ts').href
      const code = `
      process.on('SIGXFSZ', () => {})
      const { writeWhole } = await import(${JSON.stringify(module)})
      try { writeWhole(${JSON.stringify(file)}, 'x'.repeat(60_000)); console.log('fine') } catch ({ code }) { console.log(code) }`
      const program = [process.execPath, '--input-type=module', '--eval', code]
      const { stdout } = spawnSync('bash', ['-c', 'ulimit -f 32; exec "$@"', 'bash', ...program], { encoding: 'utf8' })
      expect(stdout.trim()).toBe('EFBIG')
      expect(readFileSync(file, 'utf8')).toBe('as it was\n')
      expect(readdirSync(folder)).toEqual(['people.yaml'])
    },
  )
})
