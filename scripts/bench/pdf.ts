import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeSite } from '../build/site.ts'
import { loadFacts } from '../facts/load.ts'
import { printJobs } from '../pdf/jobs.ts'
import { serveFolder } from '../pdf/server.ts'
import { renderSite } from '../site/render.ts'
import { writeLargeBook } from './large-book.ts'
import { treeUsageOf } from './process-tree.ts'

/** How many times the records of the invented pact stand in each book: about 20, 80 and 280 printed pages. */
const sizes = [1, 10, 40]
/** Seconds after which a peer is stopped. */
const limit = 600

interface Printing {
  name: string
  command: string
  args: (url: string, out: string) => string[]
}

/** Our printing of a book beside one plain print by the same browser, and beside the peers that are installed. */
export async function pdfSuite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const { found, missing } = findPeers()
  try {
    for (const copies of sizes) await compare(folder, copies, found)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const hint of missing) console.log(hint)
}

async function compare(folder: string, copies: number, peers: readonly Printing[]): Promise<void> {
  const content = join(folder, `content-${copies}`)
  const out = join(folder, `site-${copies}`)
  await writeLargeBook(content, copies)
  const { facts } = await loadFacts({ data: join(content, 'data'), briefings: join(content, 'briefings') })
  if (facts === null) throw new Error('the large book has errors')
  const site = await composeSite(facts, { base: '/', url: null })
  await mkdir(out)
  await renderSite(site, out)
  const job = printJobs(site).find(({ kind }) => kind === 'book')
  if (job === undefined) throw new Error('there is nothing to print')
  const { book: _, path, ...printed } = job
  const jobFile = join(folder, 'job.json')
  await writeFile(jobFile, JSON.stringify(printed))
  await using server = await serveFolder(out)
  const printings: Printing[] = [
    chromium('Chromium, once, without page numbers', 'plain'),
    chromium('Pactbook, proved', 'book', jobFile),
    ...peers,
  ]
  console.log(`\npdf: the invented book, its records ${copies} times`)
  const rows: [string, Record<string, string>][] = []
  let floor = Number.NaN
  for (const { name, command, args } of printings) {
    const usage = await treeUsageOf(command, args(server.origin + path, join(folder, 'out.pdf')), limit)
    if (rows.length === 0 && typeof usage !== 'string') floor = usage.wall
    rows.push([
      name,
      typeof usage === 'string'
        ? { 'wall s': usage }
        : {
            'wall s': usage.wall.toFixed(1),
            'wall ÷': `${(usage.wall / floor).toFixed(1)} ×`,
            'peak MB': usage.memory.toFixed(0),
          },
    ])
  }
  console.table(Object.fromEntries(rows))
}

const program = fileURLToPath(new URL('print-page.ts', import.meta.url))

const chromium = (name: string, way: string, more = ''): Printing => ({
  name,
  command: process.execPath,
  args: (url, out) => [program, way, url, out, more],
})

/** The peers are no dependencies: they are used where they are installed. */
function findPeers(): { found: Printing[]; missing: string[] } {
  const found: Printing[] = []
  const missing: string[] = []
  const add = (name: string, path: string | undefined, hint: string, printing: (path: string) => Printing) => {
    if (path !== undefined && existsSync(path)) found.push(printing(path))
    else missing.push(`${name} is not here: ${hint}`)
  }
  add('WeasyPrint', onPath('weasyprint'), 'pip install weasyprint, and put it on the PATH.', (command) => ({
    name: 'WeasyPrint',
    command,
    args: (url, out) => ['--media-type', 'print', '--pdf-tags', '-q', url, out],
  }))
  const pagedjs = process.env['PAGEDJS']
  add('Paged.js', pagedjs, 'npm install pagedjs elsewhere, and name its dist/paged.polyfill.js in PAGEDJS.', (path) =>
    chromium('Paged.js', 'pagedjs', path),
  )
  const browser = process.env['PUPPETEER_EXECUTABLE_PATH']
  const vivliostyle =
    'npm install @vivliostyle/cli elsewhere, put it on the PATH, and name a browser in PUPPETEER_EXECUTABLE_PATH.'
  add('Vivliostyle', browser === undefined ? undefined : onPath('vivliostyle'), vivliostyle, (command) => ({
    name: 'Vivliostyle',
    command,
    args: (url, out) => ['build', url, '-o', out, '--executable-browser', browser ?? '', '--log-level', 'silent'],
  }))
  return { found, missing }
}

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
