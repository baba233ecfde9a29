import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { FactFile, ShapeName } from './fact-file.ts'

const shared: ShapeName[] = ['countries', 'people', 'bodies', 'sources', 'nato-status', 'glossary']
const perPact: ShapeName[] = [
  'pact',
  'scope',
  'members',
  'invitations',
  'statements',
  'reactions',
  'events',
  'disputes',
  'names',
  'unknowns',
]

/**
 * Reads every fact file once. A collection is `x.yaml` or all of `x/*.yaml`.
 * @param data the folder of facts @param briefings the folder of briefings
 */
export async function readFactFiles(data: string, briefings: string): Promise<FactFile[]> {
  const files: FactFile[] = []
  for (const { path, steps } of await walk(data)) {
    const pact = steps[0] === 'pacts' ? (steps[1] ?? null) : null
    const name = (pact === null ? steps[0] : steps[2])?.replace(/\.yaml$/, '') as ShapeName
    if (path.endsWith('.yaml') && (pact === null ? shared : perPact).includes(name)) {
      files.push({ path: relative('.', path), text: await readFile(path, 'utf8'), shape: name, owner: pact })
    }
  }
  for (const { path, steps } of await walk(briefings)) {
    const [owner = null, name = ''] = steps
    const shape = name === 'briefing.yaml' ? 'briefing' : name.endsWith('.md') ? 'prose' : null
    if (shape !== null) files.push({ path: relative('.', path), text: await readFile(path, 'utf8'), shape, owner })
  }
  return files
}

async function walk(folder: string): Promise<{ path: string; steps: string[] }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path, steps: relative(folder, path).split('/') }))
}
