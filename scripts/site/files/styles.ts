import { transform } from 'esbuild'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The looks of the site: what every page has, what a book has, and what some pages have. */
const everywhere = ['page', 'frame', 'contents', 'title', 'chapter']
const records = ['fact', 'summary', 'tables', 'reactions', 'timeline', 'disputes', 'sources']
const others = ['front', 'lists', 'tools', 'map']
const site = [...everywhere, ...records, ...others].map((name) => `site/${name}`)

/** What a reader's browser loads: the site on every screen, and its pages on paper. */
const screen = ['tokens', 'direction', 'marks', 'figures', ...site]
const paper = ['marking', 'paper']

/** What the books are printed with. No page keeps it. */
const book = ['page', 'text', 'cover', 'front', 'summary', 'records', 'tables', 'lists', 'glance']
const print = ['tokens', 'direction', 'marks', 'figures', 'print', 'marking', ...book.map((name) => `print/${name}`)]

/**
 * Writes the styles of the site in short, in one file.
 * @param faces the rules that name the fonts
 * @param assets the folder of the site's assets
 */
export async function writeStyles(faces: string, assets: string): Promise<void> {
  await write(join(assets, 'site.css'), `${faces}\n${await joined(screen)}\n@media print {${await joined(paper)}}`)
}

/**
 * Writes the styles that the books are printed with, in one file.
 * @param faces the rules that name the fonts
 * @param assets the folder for them
 */
export async function writePrintStyles(faces: string, assets: string): Promise<void> {
  await write(join(assets, 'print.css'), `${faces}\n${await joined(print)}`)
}

async function joined(names: string[]): Promise<string> {
  const parts = await Promise.all(names.map((name) => readFile(join('templates/styles', `${name}.css`), 'utf8')))
  return parts.join('\n')
}

async function write(path: string, css: string): Promise<void> {
  const { code } = await transform(css, { loader: 'css', minify: true })
  await writeFile(path, code)
}
