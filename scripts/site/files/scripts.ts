import { build } from 'esbuild'
import { relative } from 'node:path'
import type { TextFile } from './data/files.ts'

/**
 * The browser's scripts: one small file that every page loads, and one with the search, loaded when somebody searches.
 */
export async function scriptFiles(): Promise<TextFile[]> {
  const { outputFiles } = await build({
    entryPoints: ['templates/scripts/site.ts'],
    outdir: 'assets/scripts',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  return outputFiles.map(({ path, text }) => ({ path: relative('', path), text }))
}
