import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The path of a file of an npm package, wherever npm has put the package, and whatever signs are in that path: to resolve
 * the file as a module would put its name in the place of each * there.
 * @throws where the package is not installed
 */
export function packageFile(name: string, file: string): string {
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest === undefined) throw new Error(`The package ${name} is not installed.`)
  return join(dirname(manifest), file)
}
