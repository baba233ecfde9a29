import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/pdf/browser/browser.ts'
import { runVerb, startVerb } from './verb.ts'

let folder: string
let args: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  await cp('tests/fixtures/fictional', folder, { recursive: true })
  args = ['--data', join(folder, 'data'), '--briefings', join(folder, 'briefings')]
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Replaces a text in the briefing's settings, as an editor does. */
async function edit(from: string, to: string): Promise<void> {
  const file = join(folder, 'briefings/harbour-declaration/briefing.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

/** What a reader misses on the pages of a preview: files that are not there, what the browser complains of, the looks. */
async function faultsOf(address: string): Promise<string[]> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('response', (response) => {
      if (!response.ok() && response.status() !== 304) faults.push(`${response.status()} ${response.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    for (const path of ['/', '/briefings/harbour-declaration/', '/search/?q=Tolvane']) {
      await page.goto(address + path, { waitUntil: 'networkidle2' })
      const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
      if (fonts < 2) faults.push(`${path}: ${fonts} fonts`)
      if ((await page.$('.page-briefing .print-only, link[media=print]')) !== null)
        faults.push(`${path}: parts of the printed book`)
    }
    if ((await page.$('.search-results a')) === null) faults.push('the search finds nothing')
    return faults
  } finally {
    await browser.close()
  }
}

describe('npm start', () => {
  it('follows edits, keeps the last good site through a mistake, and says where the mistake is', async () => {
    const { child, outcome } = startVerb('start', args)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    }
    try {
      const address = await expect
        .poll(() => /http:\/\/localhost:\d+/.exec(output)?.[0], { timeout: 20_000 })
        .toBeTruthy()
        .then(() => /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '')
      const home = (): Promise<string> => fetch(address).then((response) => response.text())
      expect(await home()).toContain('The Harbour Declaration')

      expect(await faultsOf(address)).toEqual([])

      await edit('title: The Harbour Declaration', 'title: The Other Declaration')
      await expect.poll(home, { timeout: 20_000 }).toContain('The Other Declaration')

      await edit('edition:', 'editoin:')
      await expect.poll(() => output, { timeout: 20_000 }).toMatch(/briefing\.yaml:8:1\b/)
      expect(await home()).toContain('The Other Declaration')

      await edit('editoin:', 'edition:')
      await edit('title: The Other Declaration', 'title: The Third Declaration')
      await expect.poll(home, { timeout: 20_000 }).toContain('The Third Declaration')
    } finally {
      child.kill('SIGTERM')
    }
    expect((await outcome).code).toBe(143)
  })

  it('ends with 1 and the findings where the facts have errors from the start', async () => {
    await edit('edition:', 'editoin:')
    const { code, output } = await runVerb('start', args)
    await edit('editoin:', 'edition:')
    expect(code).toBe(1)
    expect(output).toContain('briefing.yaml:')
  })
})
