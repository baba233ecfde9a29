import type { Browser } from 'puppeteer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A file that a page asks for when it is opened, with its bytes over the wire. */
export interface Part {
  path: string
  gzip: number
  brotli: number
}

/** The screen that Lighthouse plays. */
const phone = { width: 412, height: 823 }

/**
 * All that a browser on a phone asks for by itself until a page is quiet, as GitHub Pages would send it, the heaviest first. With it
 * go the icons and the manifest, which only a browser with a window asks for.
 * @param folder the site, which is served at origin and base
 * @param path of the page, under the base
 */
export async function firstView(
  browser: Browser,
  { folder, origin, base }: { folder: string; origin: string; base: string },
  path: string,
): Promise<Part[]> {
  const page = await browser.newPage()
  await page.setViewport(phone)
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname))
  await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle0' })
  const links = await page.$$eval('link[rel=icon], link[rel=manifest]', (all) => all.map(({ href }) => href))
  for (const href of links) asked.add(new URL(href).pathname)
  await page.close()
  const parts = [...asked].map((url) => partOf(folder, url, base))
  return (await Promise.all(parts)).toSorted((a, b) => b.gzip - a.gzip)
}

async function partOf(folder: string, url: string, base: string): Promise<Part> {
  const path = url.slice(base.length).replace(/(^|\/)$/, '$1index.html')
  const bytes = await readFile(join(folder, path))
  // Fonts and pictures are compressed already, and sent as they are.
  if (/\.(woff2|png|webp|ico)$/.test(path)) return { path, gzip: bytes.length, brotli: bytes.length }
  return { path, gzip: gzipSync(bytes, { level: 6 }).length, brotli: brotliCompressSync(bytes).length }
}
