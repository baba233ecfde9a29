import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runVerb, startVerb } from './verb.ts'

const fixture = 'tests/fixtures/fictional'
const book = 'briefings/harbour-declaration/harbour-declaration.pdf'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const args = (out: string, data = `${fixture}/data`): string[] => [
  '--data',
  data,
  '--briefings',
  `${fixture}/briefings`,
  '--out',
  out,
]

/** The hash of every file under a folder, by its path. */
async function hashes(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = files.map(async (file) => [
    file.slice(root.length),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ])
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

describe('npm run build', () => {
  it('gives the same bytes in another folder, time zone and language', async () => {
    const here = await runVerb('build', args(join(folder, 'a')), { TZ: 'UTC' })
    const there = await runVerb('build', args(join(folder, 'elsewhere', 'b')), {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
    })
    expect([here.code, there.code], here.output + there.output).toEqual([0, 0])
    const first = await hashes(join(folder, 'a'))
    expect(Object.keys(first)).toContain(`/${book}`)
    expect(await hashes(join(folder, 'elsewhere', 'b'))).toEqual(first)
  })

  it('says what it wrote and where', async () => {
    const { output } = await runVerb('build', args(join(folder, 'a')))
    expect(output).toMatch(/Wrote \d+ pages to .*a\//)
    expect(output).toContain(book)
  })

  it('leaves the output alone where a fact has an error, and names the place', async () => {
    const data = join(folder, 'data')
    await cp(`${fixture}/data`, data, { recursive: true })
    await writeFile(join(data, 'glossary.yaml'), '- id: tlp\n  term: TLP\n  definiton: A typo in a key.\n')
    const out = join(folder, 'kept')
    await mkdir(out)
    await writeFile(join(out, '.pactbook'), '')
    await writeFile(join(out, 'index.html'), 'the last good site')
    const { code, output } = await runVerb('build', args(out, data))
    expect(code).toBe(1)
    expect(output).toContain('glossary.yaml:3:3')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site')
  })

  it('ends with 2 and the mend where the browser is missing, which a check does not need', async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' }
    const { code, output } = await runVerb('build', args(join(folder, 'none')), env)
    expect(code).toBe(2)
    expect(output).toContain('/nowhere/chrome')
    expect(output).toContain('PUPPETEER_EXECUTABLE_PATH')
    expect(await readdir(folder)).not.toContain('none')
    expect(await runVerb('check', args(join(folder, 'none')), env)).toMatchObject({ code: 0 })
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('cleans up on %s while it prints and ends with %d', async (signal, code) => {
    const { child, outcome } = startVerb('build', args(join(folder, 'stopped')))
    // Once: the end of the stage names it too, and a second signal does not wait.
    let isAsked = false
    child.stdout?.on('data', (chunk: Buffer) => {
      if (isAsked || !chunk.includes('Print the books')) return
      isAsked = true
      setTimeout(() => child.kill(signal), 300)
    })
    expect((await outcome).code).toBe(code)
    expect((await readdir(folder)).filter((name) => name.includes('stopped'))).toEqual([])
  })
})
