import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { composeSite } from '../build/site.ts'
import { loadFacts } from '../facts/load.ts'
import { printJobs } from '../pdf/jobs.ts'
import { serveFolder } from '../pdf/browser/server.ts'
import { renderForPrint } from '../site/render/render.ts'
import { writeLargeBook } from './large-book.ts'
import { treeUsageOf, type TreeUsage } from './process-tree.ts'
import { median } from './table.ts'

/** How many times the records of the invented pact stand in each book: about 20, 80 and 280 printed pages. */
const sizes = [1, 10, 40]
/** How often each is measured where it does not take long. */
const rounds = 3
/** Seconds after which a peer is stopped. */
const limit = 600

interface Printing {
  name: string
  /** Whether it prints the plain page, not the one of the book's design. */
  plain?: boolean
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
  await renderForPrint(site, out)
  const job = printJobs(site).find(({ kind }) => kind === 'book')
  if (job === undefined) throw new Error('there is nothing to print')
  const { book: _, path, ...printed } = job
  const jobFile = join(folder, 'job.json')
  await writeFile(jobFile, JSON.stringify(printed))
  await writePlainPage(out, path)
  await using server = await serveFolder(out)
  const printings: Printing[] = [
    chromium('Chromium, once, no page numbers', 'plain'),
    chromium('Pactbook, proved', 'book', jobFile),
    { ...chromium('Chromium, once, the plain page', 'plain'), plain: true },
    ...peers,
  ]
  console.log(`\npdf: the invented book, its records ${copies} times`)
  const runs = printings.map((): (TreeUsage | string)[] => [])
  const pdf = (index: number): string => join(folder, `out-${index}.pdf`)
  for (let round = 0; round < (copies > 10 ? 1 : rounds); round += 1) {
    for (const [index, { command, args, plain = false }] of printings.entries()) {
      if (typeof runs[index]?.at(-1) === 'string') continue
      const url = server.origin + (plain ? plainPath : path)
      runs[index]?.push(await treeUsageOf(command, args(url, pdf(index)), limit))
    }
  }
  const [floor = []] = runs
  const rows = await Promise.all(
    printings.map(async ({ name }, index) => {
      const own = runs[index] ?? []
      const good = own.filter((run) => typeof run !== 'string')
      if (good.length < own.length) return [name, { 'wall s': own.at(-1) }]
      const middle = (key: keyof TreeUsage): number => median(good.map((run) => run[key]))
      const ratios = good.map(({ wall }, round) => wall / wallOf(floor[round]))
      return [
        name,
        {
          'wall s': middle('wall').toFixed(1),
          'wall ÷': `${median(ratios).toFixed(1)} ×`,
          'CPU s': middle('cpu').toFixed(1),
          'peak MB': middle('memory').toFixed(0),
          ...(await printedBy(pdf(index))),
        },
      ]
    }),
  )
  console.table(Object.fromEntries(rows))
}

const wallOf = (run: TreeUsage | string | undefined): number => (typeof run === 'object' ? run.wall : Number.NaN)

/** Where the plain page is served. */
const plainPath = '/plain.html'

/** Writes the page that the peers print: the same content, in a style that each of them can read. */
async function writePlainPage(out: string, path: string): Promise<void> {
  const html = await readFile(join(out, path, 'index.html'), 'utf8')
  const bare = html.replaceAll(/<link\b[^>]*>|<script\b[^]*?<\/script>|<meta http-equiv[^>]*>/g, '')
  const style = await readFile(new URL('peers.css', import.meta.url), 'utf8')
  await writeFile(join(out, plainPath), bare.replace('</head>', `<style>${style}</style></head>`))
}

/** What came out: its pages, its size, and whether it is tagged. */
async function printedBy(file: string): Promise<Record<string, string | number>> {
  const data = await readFile(file)
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 })
  const document = await task.promise
  const marks: unknown = await document.getMarkInfo()
  const tagged = marks instanceof Map && marks.get('Marked') === true
  const row = { pages: document.numPages, KB: Math.round(data.length / 1024), tagged: tagged ? 'yes' : 'no' }
  await task.destroy()
  return row
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
    plain: true,
    command,
    args: (url, out) => ['--media-type', 'print', '--pdf-tags', '-q', url, out],
  }))
  const pagedjs = process.env['PAGEDJS']
  add(
    'Paged.js',
    pagedjs,
    'npm install pagedjs elsewhere, and name its dist/paged.polyfill.js in PAGEDJS.',
    (path) => ({
      ...chromium('Paged.js', 'pagedjs', path),
      plain: true,
    }),
  )
  const browser = process.env['PUPPETEER_EXECUTABLE_PATH']
  const vivliostyle =
    'npm install @vivliostyle/cli elsewhere, put it on the PATH, and name a browser in PUPPETEER_EXECUTABLE_PATH.'
  add('Vivliostyle', browser === undefined ? undefined : onPath('vivliostyle'), vivliostyle, (command) => ({
    name: 'Vivliostyle',
    plain: true,
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
