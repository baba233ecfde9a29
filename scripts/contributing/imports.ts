import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Every module under a folder by its path there, with the modules of that folder that it imports, types included. */
export function importGraph(folder: string): Map<string, string[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return new Map(names.toSorted().map((name) => [name, importsOf(name, readFileSync(join(folder, name), 'utf8'))]))
}

/** The modules that a module imports, as paths from where the folders are. */
export const importsOf = (name: string, code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, target = '']) => normalize(join(dirname(name), target)))
    .filter((target) => !target.startsWith('..'))
