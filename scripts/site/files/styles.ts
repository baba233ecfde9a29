import { transform } from 'esbuild'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OtherFonts } from './typefaces/write.ts'

/** The looks of the site: what every page has, what a book has, and what some pages have. */
const everywhere = ['page', 'frame', 'contents', 'title', 'chapter']
const records = ['fact', 'summary', 'tables', 'reactions', 'timeline', 'disputes', 'sources']
const others = ['front', 'lists', 'tools', 'map', 'changes']
const site = [...everywhere, ...records, ...others].map((name) => `site/${name}`)

/** What a reader's browser loads: the site on every screen, and its pages on paper. */
const screen = ['tokens', 'direction', 'marks', 'figures', ...site, 'lines']
const paper = ['marking', 'paper']

/** What the books are printed with. No page keeps it. */
const book = ['page', 'text', 'cover', 'front', 'summary', 'records', 'tables', 'lists', 'changes', 'glance']
const ofBook = book.map((name) => `print/${name}`)
const print = ['tokens', 'direction', 'marks', 'figures', 'print', 'marking', ...ofBook, 'lines']

/**
 * Writes the styles of the site in short, in one file.
 * @param faces the rules that name the fonts
 * @param others those beyond Source, where the pages need any
 * @param assets the folder of the site's assets
 */
export async function writeStyles(faces: string, others: OtherFonts | null, assets: string): Promise<void> {
  const css = `${await joined(screen)}\n@media print {${await joined(paper)}}`
  await write(join(assets, 'site.css'), `${faces}\n${withOthers(css, others)}`)
}

/**
 * Writes the styles that the books are printed with, in one file.
 * @param faces the rules that name the fonts
 * @param others those beyond Source, where the pages need any
 * @param assets the folder for them
 */
export async function writePrintStyles(faces: string, others: OtherFonts | null, assets: string): Promise<void> {
  await write(join(assets, 'print.css'), `${faces}\n${withOthers(await joined(print), others)}`)
}

/** No letter is slanted or made bold by a browser, no emoji is a picture, and weight emphasises where there is no italic. */
const asDrawn =
  `:root{font-synthesis:none;font-variant-emoji:text}` +
  `:is(em,p).upright{font-style:normal}em.upright:not([lang]){font-weight:600}`

/** The styles with the fonts beyond Source, which follow it wherever it is named, and the reader's own font of even letters. */
function withOthers(css: string, others: OtherFonts | null): string {
  if (others === null) return css
  const { rules, serif, sans, han } = others
  const after = (families: string): string => [families, ...(han.size > 0 ? ['var(--han)'] : [])].filter(Boolean).join()
  const extended = css
    .replaceAll(/'(?:Source|Print) Serif(?: 4)?',/g, `$&${after(serif)},`)
    .replaceAll(/'(?:Source|Print) Sans(?: 3)?',/g, `$&${after(sans)},`)
    .replaceAll('Consolas,', `$&${after(sans)},`)
  // A variable is resolved where it is set, so each language sets the families anew, with its own forms of Han letters.
  const stacks = (extended.match(/--(?:serif|sans): [^;]+;/g) ?? []).join('')
  const languages = [...han].map(([lang, families]) =>
    lang === ''
      ? `[lang]{--han:${families};${stacks}}`
      : `[lang='${lang}']{--han:${families}}:not(:root)[lang='${lang}']{font-family:var(--sans)}`,
  )
  return `${rules}\n${extended}\n${asDrawn}\n${languages.join('\n')}`
}

async function joined(names: string[]): Promise<string> {
  const parts = await Promise.all(names.map((name) => readFile(join('templates/styles', `${name}.css`), 'utf8')))
  return parts.join('\n')
}

async function write(path: string, css: string): Promise<void> {
  const { code } = await transform(css, { loader: 'css', minify: true })
  await writeFile(path, code)
}
