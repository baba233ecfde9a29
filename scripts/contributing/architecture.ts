import { readFile } from 'node:fs/promises'
import { importGraph } from './imports.ts'

const file = 'CONTRIBUTING.md'
const [opening, closing] = ['<!-- architecture: written by "npm run generate" -->', '<!-- end of architecture -->']

/** CONTRIBUTING.md with its picture of the architecture drawn anew from the imports of scripts/. */
export async function generateArchitecture(): Promise<string> {
  const text = await readFile(file, 'utf8')
  const [before = '', rest = ''] = text.split(opening)
  const [, after = ''] = rest.split(closing)
  return `${before}${opening}\n\n\`\`\`mermaid\n${picture()}\n\`\`\`\n\n${closing}${after}`
}

/** Rooms left out of the picture: they import nearly all others, or nothing that says more. */
const aside = new Set(['bench', 'contributing'])

function picture(): string {
  const all = roomsOf(importGraph('scripts'))
  for (const room of aside) all.delete(room)
  const facts = roomsOf(importGraph('scripts/facts'))
  return [
    'flowchart LR',
    ...arrows(all, ''),
    '  subgraph facts/',
    ...arrows(facts, 'facts/').map((line) => `  ${line}`),
    '  end',
  ].join('\n')
}

/** The folders of a graph of modules, with the folders that they import. Modules beside the folders are left out. */
function roomsOf(modules: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>()
  const roomOf = (path: string): string | null => (path.includes('/') ? (path.split('/')[0] ?? null) : null)
  for (const [name, targets] of modules) {
    const room = roomOf(name)
    if (room === null) continue
    const imported = rooms.get(room) ?? new Set<string>()
    for (const target of targets) {
      const other = roomOf(target)
      if (other !== null && other !== room) imported.add(other)
    }
    rooms.set(room, imported)
  }
  return rooms
}

/** An arrow for each import that does not follow from the others. */
function arrows(rooms: ReadonlyMap<string, ReadonlySet<string>>, path: string): string[] {
  const reach = (from: string): Set<string> =>
    [...(rooms.get(from) ?? [])].reduce((all, next) => all.union(reach(next)).add(next), new Set<string>())
  const label = (room: string): string => `${path}${room}["${room}"]`
  return [...rooms].flatMap(([room, imported]) => {
    const direct = [...imported].filter((target) => ![...imported].some((other) => reach(other).has(target)))
    return direct.toSorted().map((target) => `  ${label(room)} --> ${label(target)}`)
  })
}
