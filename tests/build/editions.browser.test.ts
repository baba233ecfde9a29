/** A book that is published twice, from outside: as a maintainer does it, and as a reader finds it. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder } from '../../scripts/pdf/browser/server.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { runVerb, startNode, type Outcome } from './verb.ts'

const id = 'harbour-declaration'
const pdfs = [`${id}.pdf`, `${id}-at-a-glance.pdf`]
const statements = `data/pacts/${id}/statements.yaml`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
  await cp('tests/fixtures/fictional', join(folder, 'book'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const inBook = (path: string): string => join(folder, 'book', path)
const inSite = (path: string): string => join(folder, 'site', path)
const edition = (number: number, file = ''): string => inBook(`briefings/${id}/editions/${number}/${file}`)

const folders = (): string[] => ['--data', inBook('data'), '--briefings', inBook('briefings')]
const verb = (name: string, ...args: string[]): Promise<Outcome> => runVerb(name, [...args, ...folders()])
const publish = (today: string, ...args: string[]): Promise<Outcome> =>
  verb('publish-edition', id, '--today', today, ...args)
const build = (): Promise<Outcome> => verb('build', '--out', inSite(''), '--quiet')

/** Replaces a text in a file of the book, as an editor does. */
async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(inBook(path), 'utf8')
  const edited = text.replace(from, to)
  expect(edited, `${path} has no ${from}`).not.toBe(text)
  await writeFile(inBook(path), edited)
}

/** All that is under a folder, each file with its bytes. */
async function contents(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = files.map(async (file) => [file.slice(root.length), await readFile(file, 'latin1')])
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

/** What is written in a PDF, with single spaces. */
async function wordsOf(file: string): Promise<string> {
  const { pages } = await readPrinted(await readFile(file))
  return pages
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

it('a dry run of the first edition writes nothing', async () => {
  const before = await contents(inBook(''))
  const { code, output } = await publish('2022-04-04', '--dry-run')
  expect(output).toContain(`Would publish edition 1 of ${id}, as of 2022-03-31, on 2022-04-04. It is the first.`)
  expect(code).toBe(0)
  expect(await contents(inBook(''))).toEqual(before)
})

it('the first edition is published, and nothing is published twice', async () => {
  const { code, output } = await publish('2022-04-04')
  expect(output).toContain(`Published in ${edition(1)}`)
  expect(code).toBe(0)
  expect(await readdir(edition(1))).toEqual(expect.arrayContaining(['edition.json', ...pdfs]))
  expect(await readdir(join(edition(1), '..'))).toEqual(['1'])
  const before = await contents(inBook(''))
  const again = await publish('2022-04-05')
  expect(again.output).toContain('Nothing has changed since edition 1')
  expect(again.code).toBe(2)
  expect(await contents(inBook(''))).toEqual(before)
})

it('a line that is gone owes a word before anything is published', async () => {
  await edit(statements, /^- id: tolvane-one-exercise\n(?: .*\n)+/m, '')
  await edit(statements, 'id: sarn-should-vote', 'id: sarn-on-the-vote\n  formerly: [sarn-should-vote]')
  await edit(statements, 'is aimed at storms and smugglers.', 'is aimed at storms.')
  const checked = await verb('check')
  expect(checked.output).toContain('gone-without-word')
  expect(checked.output).toContain('`tolvane-one-exercise`')
  expect(checked.output).not.toContain('sarn-should-vote')
  expect(checked.code).toBe(1)
  expect((await publish('2022-05-02')).code).toBe(1)
  const word = '- id: tolvane-one-exercise\n  day: 2022-04-20\n  why: The courier took its report back.\n'
  await writeFile(inBook(`data/pacts/${id}/withdrawn.yaml`), word)
  expect(await verb('check')).toMatchObject({ code: 0 })
  expect(await readdir(join(edition(1), '..'))).toEqual(['1'])
})

it('the second edition says what changed, in print too', async () => {
  const first = await contents(edition(1))
  const { code, output } = await publish('2022-05-02')
  expect(output).toContain('Of the lines: 1 changed, 1 withdrawn.')
  expect(code).toBe(0)
  expect(await contents(edition(1))).toEqual(first)
  const words = await wordsOf(edition(2, `${id}.pdf`))
  expect(words).toContain('Edition 2')
  expect(words).not.toMatch(/changes? since/)
  expect(words).toContain('In edition 2, since edition 1')
  expect(words).toContain('The courier took its report back.')
})

it('a build has both editions to the byte, and the book is the newest of them', async () => {
  expect(await build()).toEqual({ code: 0, output: '' })
  for (const number of [1, 2]) {
    const site = inSite(`briefings/${id}/editions/${number}/`)
    expect(await readdir(site)).toContain('index.html')
    for (const name of ['edition.json', ...pdfs])
      expect((await readFile(join(site, name))).equals(await readFile(edition(number, name))), name).toBe(true)
  }
  for (const name of pdfs) {
    const own = await readFile(inSite(`briefings/${id}/${name}`))
    expect(own.equals(await readFile(edition(2, name))), name).toBe(true)
  }
})

it('old links land: on the last words of a line that is gone, and on the line that has a new id', async () => {
  await using server = await serveFolder(inSite(''))
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const landed = async (anchor: string): Promise<string> => {
      await page.goto('about:blank')
      await page.goto(`${server.origin}/briefings/${id}/#${anchor}`, { waitUntil: 'networkidle0' })
      const top = await page.$eval(':target', (target) => target.getBoundingClientRect().top)
      expect(top, anchor).toBeGreaterThanOrEqual(0)
      expect(top, anchor).toBeLessThan(300)
      return page.$eval(':target', (target) => (target.closest('.fact') ?? target).textContent)
    }
    const gone = await landed('tolvane-one-exercise')
    expect(gone).toContain('Mira Tolvane announced one exercise for the autumn of 2021, off Corvania.')
    expect(gone).toContain('The courier took its report back.')
    expect(await landed('sarn-should-vote')).toContain('should have had a vote')
    expect(await page.$eval(':target', (target) => target.closest('#sarn-on-the-vote') !== null)).toBe(true)
  } finally {
    await browser.close()
  }
})

it.each([
  ['edition.json', 'damaged-edition'],
  [`${id}.pdf`, 'edition-files'],
])('one changed byte in %s is found, and the last good site stays', async (name, rule) => {
  const file = edition(1, name)
  const whole = await readFile(file)
  const site = await contents(inSite(''))
  const bytes = Buffer.from(whole)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(file, bytes)
  const { code, output } = await build()
  expect(output).toContain(rule)
  expect(output).toContain('editions/1/')
  expect(code).toBe(1)
  expect((await publish('2022-06-01')).code).toBe(1)
  expect(await contents(inSite(''))).toEqual(site)
  expect((await readFile(file)).equals(bytes)).toBe(true)
  await writeFile(file, whole)
})

it('a notice stands where an edition was recalled, and the book goes on from the newest', async () => {
  const why = 'It named a person who had no part in it.'
  const { code, output } = await verb('recall-edition', id, '1', '--why', why, '--today', '2022-06-01')
  expect(output).toContain('Edition 1 of harbour-declaration is recalled')
  expect(code).toBe(0)
  expect(await readdir(edition(1))).toEqual(['edition.json'])
  await edit(statements, 'is aimed at storms.', 'is aimed at storms alone.')
  expect(await build()).toEqual({ code: 0, output: '' })

  const [first, current] = [inSite(`briefings/${id}/editions/1/`), inSite(`briefings/${id}/`)]
  expect(await readdir(first)).toEqual(['index.html'])
  const notice = await readFile(join(first, 'index.html'), 'utf8')
  expect(notice).toContain(why)
  const inNoPage = 'announced one exercise for the autumn of 2021'
  expect(notice).not.toContain(inNoPage)
  const changed = Object.entries(await contents(join(current, 'changes')))
  expect(changed.map(([file]) => file)).toContain('/index.html')
  for (const [file, html] of changed) expect(html, file).not.toContain(inNoPage)

  expect(await readFile(join(current, 'index.html'), 'utf8')).toContain('Edition 2 and 1 change since')
  expect(await wordsOf(join(current, `${id}.pdf`))).toContain('Edition 2 and 1 change since')
  const kept = await readFile(inSite(`briefings/${id}/editions/2/${id}.pdf`))
  expect(kept.equals(await readFile(edition(2, `${id}.pdf`)))).toBe(true)
})

it('checks and dry-runs without git, and in a clone without its history', async () => {
  const project = join(folder, 'project')
  await mkdir(project)
  for (const part of ['scripts', 'templates', 'data/schema', 'package.json', 'eleventy.config.ts'])
    await cp(part, join(project, part), { recursive: true })
  for (const part of ['data', 'briefings']) await cp(inBook(part), join(project, part), { recursive: true })
  const third = { code: 0, output: expect.stringContaining(`Would publish edition 3 of ${id}`) as unknown }
  expect(await nextIn(project)).toEqual(third)

  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: project })
  await rm(join(project, 'node_modules'))
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'The book')
  await git('commit', '--quiet', '--message', 'More', '--allow-empty')
  const clone = join(folder, 'clone')
  await git('clone', '--quiet', '--depth', '1', pathToFileURL(project).href, clone)
  expect(await nextIn(clone)).toEqual(third)
})

/** What a project says of its next edition where it stands in a folder. The check must have passed. */
async function nextIn(project: string): Promise<Outcome> {
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  const checked = await startNode(['scripts/check.ts'], {}, project).outcome
  if (checked.code !== 0) return checked
  return startNode(['scripts/publish-edition.ts', id, '--today', '2022-07-01', '--dry-run'], {}, project).outcome
}
