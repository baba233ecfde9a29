/** Composes a site with its editions and renders its pages, without the PDFs: what is measured of a book's history. */
import { rm } from 'node:fs/promises'
import { composeSite } from '../build/site.ts'
import { readOptions } from '../command/options.ts'
import { loadWithEditions } from '../editions/load.ts'
import { renderSite } from '../site/render/render.ts'

const out = '.cache/bench/pages'
await rm(out, { recursive: true, force: true })
const options = readOptions(process.argv.slice(2))
const { facts, editions } = await loadWithEditions(options)
if (facts === null) throw new Error('The facts have errors.')
await renderSite(await composeSite(facts, options, editions), out)
