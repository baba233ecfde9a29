import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launch } from '../../scripts/pdf/browser/browser.ts'
import { runVerb, startVerb, type Started } from './verb.ts'

/** A preview on its way: what it said so far, and where it is. */
interface Running extends Started {
  said: () => string
  address: string
}

let folder: string
const running: Running[] = []
const patient = { timeout: 25_000, interval: 100 }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview #%41 & '))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(async () => {
  for (const { child, outcome } of running.splice(0)) {
    child.kill('SIGTERM')
    await outcome
  }
})

/** Starts a preview of a copy of the fictional book, and waits until it serves. */
async function open(book: string, ...more: string[]): Promise<Running> {
  const own = join(folder, book)
  await cp('tests/fixtures/fictional', own, { recursive: true })
  const started = startVerb('start', ['--data', join(own, 'data'), '--briefings', join(own, 'briefings'), ...more])
  let output = ''
  for (const stream of [started.child.stdout, started.child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const address = (): string => /http:\/\/localhost:\d+\S*(?=:)/.exec(output)?.[0] ?? ''
  await expect.poll(address, patient).not.toBe('')
  const preview = { ...started, said: () => output, address: address() }
  running.push(preview)
  return preview
}

/** Replaces a text in the settings of a copy's briefing, as an editor does. */
async function edit(book: string, from: string, to: string): Promise<void> {
  const file = join(folder, book, 'briefings/harbour-declaration/briefing.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

const status = (url: string): Promise<number> => fetch(url).then((response) => response.status)
const text = (url: string): Promise<string> => fetch(url).then((response) => response.text())

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

it('shows what a reader will see, follows edits, and says where a mistake is', async () => {
  const { said, address } = await open('read')
  const home = (): Promise<string> => text(address)
  expect(await home()).toContain('The Harbour Declaration')
  expect(await faultsOf(new URL(address).origin)).toEqual([])

  await edit('read', 'title: The Harbour Declaration', 'title: The Other Declaration')
  await expect.poll(home, patient).toContain('The Other Declaration')

  await edit('read', 'edition:', 'editoin:')
  await expect.poll(said, patient).toMatch(/briefing\.yaml:8:1\b/)
  expect(await home()).toContain('The Other Declaration')

  await edit('read', 'editoin:', 'edition:')
  await edit('read', 'title: The Other Declaration', 'title: The Third Declaration')
  await expect.poll(home, patient).toContain('The Third Declaration')
})

it('ends with 1 and the findings where the facts have errors from the start', async () => {
  await cp('tests/fixtures/fictional', join(folder, 'broken'), { recursive: true })
  await edit('broken', 'edition:', 'editoin:')
  const [data, briefings] = [join(folder, 'broken', 'data'), join(folder, 'broken', 'briefings')]
  const { code, output } = await runVerb('start', ['--data', data, '--briefings', briefings])
  expect(code).toBe(1)
  expect(output).toContain('briefing.yaml:')
})

it('follows what is added, renamed, deleted, moved away and back, and says so', async () => {
  const { said, address } = await open('followed')
  const [data, briefings] = [join(folder, 'followed', 'data'), join(folder, 'followed', 'briefings')]
  expect(said()).toMatch(/43 pages in \d+\.\d s, without the PDFs/)

  await cp(join(briefings, 'harbour-declaration'), join(briefings, 'second'), { recursive: true })
  const settings = join(briefings, 'second', 'briefing.yaml')
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('id: harbour-declaration', 'id: second'))
  await expect.poll(() => status(`${address}briefings/second/`), patient).toBe(200)
  await expect.poll(said, patient).toContain('new: /briefings/second/')
  await rm(join(briefings, 'second'), { recursive: true })
  await expect.poll(() => status(`${address}briefings/second/`), patient).toBe(404)
  await expect.poll(said, patient).toContain('gone: /briefings/second/')

  await rename(data, `${data}-away`)
  await expect.poll(said, patient).toContain(`${data} is gone. Waiting for the return. The last good site is shown`)
  expect(await status(`${address}people/mira-tolvane/`)).toBe(200)
  await rename(`${data}-away`, data)
  await expect.poll(said, patient).toContain(`${data} is new`)

  await rm(join(data, 'sources.yaml'))
  await expect.poll(said, patient).toContain('Waiting for this to be mended. The last good site is shown')
  await cp('tests/fixtures/fictional/data/sources.yaml', join(data, 'sources.yaml'))
  await expect.poll(said, patient).toMatch(/sources\.yaml is new: 43 pages/)
})

it('rebuilds nothing for what an editor leaves, and stands an address that cannot be read', async () => {
  const { said, address } = await open('edited')
  const data = join(folder, 'edited', 'data')
  await symlink('ada@host.1:2', join(data, '.#people.yaml'))
  await writeFile(join(data, '#people.yaml#'), '- id: half')
  await writeFile(join(data, '4913'), '')
  expect(await status(`${address}100%`)).toBe(400)
  await writeFile(join(data, 'glossary.yaml'), `${await readFile(join(data, 'glossary.yaml'), 'utf8')}\n`)
  await expect.poll(said, patient).toMatch(/glossary\.yaml changed: 43 pages/)
  expect(said().match(/pages in/g)).toHaveLength(2)
})

it('keeps apart from another at the same time, and leaves nothing behind', async () => {
  const [one, two] = await Promise.all([open('one'), open('two', '--url', 'https://example.org/book')])
  expect(new URL(one.address).port).not.toBe(new URL(two.address).port)
  expect(new URL(two.address).pathname).toBe('/book/')
  await edit('two', 'The Harbour Declaration', 'The Other One')
  await expect.poll(() => text(two.address), patient).toContain('The Other One')
  expect(await text(one.address)).not.toContain('The Other One')
  const own = [one, two].map(({ child }) => String(child.pid))
  expect(await readdir('.cache/preview')).toEqual(expect.arrayContaining(own))
  for (const { child, outcome } of running.splice(0)) {
    child.kill('SIGTERM')
    expect((await outcome).code).toBe(143)
  }
  expect(await readdir('.cache/preview')).not.toEqual(expect.arrayContaining([own[0]]))
})
