import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { printJobs } from '../../scripts/pdf/jobs.ts'
import { openPrinter } from '../../scripts/pdf/browser/printer.ts'
import { serveFolder } from '../../scripts/pdf/browser/server.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { renderForPrint } from '../../scripts/site/render/render.ts'
import { fictionalSite } from '../site/rendered.ts'

/** The records, and as many times more under ids of their own. */
const copied = <Of extends { id: string }>(records: readonly Of[], times: number): Of[] =>
  Array.from({ length: times + 1 }, (_, copy) =>
    records.map((record) => (copy === 0 ? record : { ...structuredClone(record), id: `${record.id}-${copy}` })),
  ).flat()

it('a briefing with much in it is at a glance on two pages all the same, which say what they leave out', async () => {
  const site = await fictionalSite(({ pacts }) => {
    for (const pact of pacts) {
      pact.invitations = copied(pact.invitations, 30)
      pact.disputes = copied(pact.disputes, 30)
      pact.events = copied(pact.events, 30)
      pact.unknowns = copied(pact.unknowns, 30)
    }
  })
  const folder = await mkdtemp(join(tmpdir(), 'at-a-glance-'))
  await renderForPrint(site, folder)
  const planned = printJobs(site).find(({ kind }) => kind === 'at-a-glance')
  if (planned === undefined) throw new Error('there is nothing to print')
  const { path, file, book: _, ...job } = planned
  await using server = await serveFolder(folder, site.base)
  await using printer = await openPrinter(new AbortController().signal)
  const out = join(folder, basename(file))
  const { pages } = await printer.print({ ...job, url: `${server.origin}${site.base}${path.slice(1)}`, out })
  expect(pages).toBe(2)
  const printed = await readPrinted(await readFile(out))
  const text = printed.pages.flatMap(({ texts }) => texts.map((each) => each.text)).join('')
  expect(text.match(/and \d+ more:/g)).toHaveLength(4)
  await rm(folder, { recursive: true })
})
