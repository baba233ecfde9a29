import { readdir, readFile } from 'node:fs/promises'
import { transformSync } from 'amaro'
import type { TextFile } from './data/files.ts'

const folder = 'templates/scripts'

/**
 * The browser's scripts as JavaScript: types stripped as Node strips them, one file for each module, and MiniSearch as
 * its package has it.
 */
export async function scriptFiles(): Promise<TextFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const own = names.map(async (name) => {
    const { code } = transformSync(await readFile(`${folder}/${name}`, 'utf8'), { mode: 'strip-only' })
    return { path: `assets/scripts/${name.replace(/ts$/, 'js')}`, text: withBrowserImports(code) }
  })
  const miniSearch = await readFile('node_modules/minisearch/dist/es/index.js', 'utf8')
  return [
    ...(await Promise.all(own)),
    { path: 'assets/scripts/minisearch.js', text: miniSearch.replace(/^\/\/# sourceMappingURL=.*$/m, '') },
  ]
}

const withBrowserImports = (code: string): string =>
  code
    .replace(/(from |import\()'(\.\/[\w-]+)\.ts'/g, "$1'$2.js'")
    .replace(/from 'minisearch'/g, "from './minisearch.js'")
