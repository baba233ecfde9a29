import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttachedData } from '../../scripts/pdf/attached-data.ts'
import type { PrintJob } from '../../scripts/pdf/job.ts'
import { serveFolder } from '../../scripts/pdf/browser/server.ts'

/** A page of a few words in a folder of its own, served and ready to be printed. */
export interface SmallBook extends AsyncDisposable {
  folder: string
  /** The address of the folder, without a slash at its end. */
  origin: string
  job: PrintJob
  /** What the folder holds besides what was put there. */
  written(): Promise<string[]>
}

const data: AttachedData = {
  kind: 'book',
  id: 'small',
  title: 'A small book',
  lang: 'en',
  edition: '1',
  asOf: '2020-01-01',
  published: '2020-01-02',
  marking: 'TLP:CLEAR',
  commit: null,
  date: '2020-02-02T00:00:00Z',
  site: null,
  facts: [],
  links: ['https://known.example/'],
  sources: [],
}

/** Nothing more than print needs: a number at the foot of each page, and a chapter that starts on a page of its own. */
const style = `@page { margin: 25mm } .front { page: front } section { break-before: page }`

/**
 * Makes a book of one cover and one chapter.
 * @param body what the chapter holds after its title
 * @param options more for the head of the page, and other files of the folder
 */
export async function smallBook(
  body: string,
  { head = '', files = {} }: { head?: string; files?: Record<string, string> } = {},
): Promise<SmallBook> {
  const folder = await mkdtemp(join(tmpdir(), 'small-book-'))
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A small book</title>
<style>${style}</style>${head}</head><body><div class="front"><h1>A small book</h1></div>
<section class="chapter" id="one" data-running="One"><h2>One</h2>${body}</section></body></html>`
  const all = { 'index.html': page, ...files }
  for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content)
  const server = await serveFolder(folder)
  return {
    folder,
    origin: server.origin,
    job: {
      url: `${server.origin}/index.html`,
      out: join(folder, 'small.pdf'),
      kind: 'book',
      title: data.title,
      authors: ['Ada Example'],
      subject: 'A book for trying things out',
      lang: data.lang,
      paper: 'A4',
      marking: 'TLP:CLEAR',
      foot: 'Invented',
      site: null,
      base: '/',
      date: new Date(data.date),
      words: { page: 'p. {}', pages: 'pp. {}', toPage: 'Page {}' },
      data: { name: 'small.json', description: 'The facts', json: JSON.stringify(data) },
    },
    written: async () => (await readdir(folder)).filter((name) => !(name in all)),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
