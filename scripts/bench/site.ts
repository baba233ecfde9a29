import { loadFacts } from '../facts/load.ts'
import { build } from '../build/build.ts'
import { stage } from '../build/staging.ts'
import { readOptions } from '../command/options.ts'
import { launch } from '../pdf/browser/browser.ts'
import { serveFolder } from '../pdf/browser/server.ts'
import { firstView } from './site/first-view.ts'
import { judge } from './site/lighthouse.ts'

const out = '.cache/bench/site'
const base = '/repo/'

/** The site of this repository: what its briefing weighs at first, and what Lighthouse says of its main pages. */
export async function siteSuite(): Promise<void> {
  const options = readOptions(['--out', out, '--base', base, '--quiet'])
  const { facts } = await loadFacts(options)
  const [book] = facts?.briefings ?? []
  if (book === undefined) throw new Error('The facts have errors; see npm run check.')
  await using staging = await stage(out)
  await build(options, staging, new AbortController().signal)
  await using server = await serveFolder(out, base, true)
  const browser = await launch()
  try {
    const briefing = `briefings/${book.id}/`
    const parts = await firstView(browser, { folder: out, origin: server.origin, base }, briefing)
    const sum = (key: 'gzip' | 'brotli'): number => parts.reduce((total, part) => total + part[key], 0)
    console.log(`\nsite: the first view of ${briefing}, in bytes over the wire`)
    console.table([...parts, { path: 'all', gzip: sum('gzip'), brotli: sum('brotli') }])
    console.log('\nsite: Lighthouse, as a phone')
    for (const path of ['', briefing, `pacts/${book.briefing.pact}/reactions/`, 'sources/']) {
      const { scores, faults, lcp, tbt } = await judge(browser, `${server.origin}${base}${path}`)
      const marks = Object.entries(scores).map(([name, score]) => `${name} ${score}`)
      console.log([`/${path}`, ...marks, `LCP ${lcp} ms`, `TBT ${tbt} ms`, ...faults].join('  '))
    }
  } finally {
    await browser.close()
  }
}
