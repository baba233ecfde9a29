import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { inject } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { base } from './build-sites.ts'

export type SiteName = 'fictional' | 'large' | 'hostile'

/** A file of a built site that a browser can show. */
export interface Document {
  /** Where it lies in the folder of the site, such as sources/index.html. */
  file: string
  /** Where a reader finds it, under the base path, such as /repo/sources/. */
  path: string
  /** The name of its template. */
  layout: string
  html: string
}

export const folderOf = (site: SiteName): string => inject('sites')[site]

/** Every page of a built site, in the order of their paths. */
export function documentsOf(site: SiteName): Document[] {
  const folder = folderOf(site)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      const layout = /<body class="page-([\w-]+)/.exec(html)?.[1] ?? ''
      return { file, path: `${base}${file.replace(/index\.html$/, '')}`, layout, html }
    })
}

/** One page of each kind: the longest, which has the most to go wrong. The briefing has every kind of chapter. */
export function kindsOf(site: SiteName): Document[] {
  const kinds = Map.groupBy(documentsOf(site), ({ layout }) => layout)
  return [...kinds.values()].flatMap((each) => each.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1))
}

/** Goes down a page as a reader does: what is far is laid out, and gets its tools, only when somebody comes near. */
export const readToTheEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }
    scrollTo(0, 0)
  })

/** A browser and a server of a built site, both closed when this is disposed of. */
export interface Visit extends AsyncDisposable {
  browser: Browser
  page: Page
  origin: string
  /** Opens a page of the site by its path under the base. */
  open(path: string, page?: Page): Promise<void>
}

export async function visit(site: SiteName): Promise<Visit> {
  const server: Server = await serveFolder(folderOf(site), base)
  const browser = await launch()
  const page = await browser.newPage()
  return {
    browser,
    page,
    origin: server.origin,
    async open(path, tab = page) {
      await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' })
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await server[Symbol.asyncDispose]()
    },
  }
}
