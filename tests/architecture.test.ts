import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importGraph, importsOf } from '../scripts/contributing/imports.ts'
import { startVerb } from './build/verb.ts'

/** What each folder of scripts/ may import from, besides itself. The flow is facts → book → site → pdf. */
const mayImport: Record<string, string[]> = {
  command: [],
  contributing: ['site'],
  facts: ['command'],
  report: ['command', 'facts'],
  book: ['facts'],
  write: [],
  editions: ['command', 'facts'],
  site: ['facts', 'book', 'editions'],
  pdf: ['command', 'facts', 'book', 'site'],
  build: ['command', 'facts', 'write', 'editions', 'report', 'book', 'site', 'pdf'],
  bench: ['command', 'facts', 'write', 'editions', 'report', 'book', 'site', 'pdf', 'build'],
  fuzz: ['command', 'facts', 'editions', 'report', 'book', 'site', 'pdf', 'build'],
}

/** Below facts/: what each folder may import from, besides itself. A file is read, parsed, inspected; then all are held together. */
const mayImportInFacts: Record<string, string[]> = {
  model: [],
  values: [],
  files: ['model'],
  yaml: ['model', 'files'],
  schema: ['model', 'values', 'files', 'yaml'],
  inspection: ['model', 'files', 'yaml', 'schema'],
  content: ['model', 'values', 'files', 'yaml', 'inspection'],
  selection: ['model', 'values', 'content'],
  rules: ['model', 'values', 'files', 'yaml', 'schema', 'inspection', 'content'],
  reference: ['model', 'inspection', 'rules'],
  fix: ['model', 'files', 'yaml', 'schema', 'rules'],
}

const modules = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

describe('imports point one way', () => {
  it.each(modules.filter((name) => name.includes('/')))('scripts/%s', (name) => {
    expect(foreignImports(name, readFileSync(join('scripts', name), 'utf8'))).toEqual([])
  })

  it('sees an import against the flow', () => {
    expect(foreignImports('book/x.ts', "import { a } from '../site/pages.ts'")).toEqual(['site/pages.ts'])
  })

  it('sees an import of a verb', () => {
    expect(foreignImports('book/x.ts', "import '../build.ts'")).toEqual(['build.ts'])
  })
})

describe('imports point one way in facts/ too', () => {
  const inFacts = modules.flatMap((name) => (/^facts\/.+\//.test(name) ? [name.replace('facts/', '')] : []))

  it.each(inFacts)('scripts/facts/%s', (name) => {
    expect(againstFlow(name, readFileSync(join('scripts/facts', name), 'utf8'))).toEqual([])
  })

  it('sees an import against the flow', () => {
    expect(againstFlow('yaml/x.ts', "import { a } from '../content/texts.ts'")).toEqual(['content/texts.ts'])
    expect(againstFlow('rules/yaml/x.ts', "import { a } from '../../check.ts'")).toEqual(['check.ts'])
  })

  function againstFlow(name: string, code: string): string[] {
    return foreignImports(name, code, mayImportInFacts)
  }
})

describe('each folder of scripts/ is a noun that this test knows', () => {
  it.each([...new Set(modules.filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? ''))])(
    '%s',
    (folder) => {
      expect(Object.keys(mayImport)).toContain(folder)
    },
  )
})

describe('tests read another book than the one at hand, which changes', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/^content\/|^architecture/.test(name))

  it.each(tests)('tests/%s', (name) => {
    expect(bookAtHand(readFileSync(join('tests', name), 'utf8'))).toEqual([])
  })

  it.each([
    ["loadFacts({ data: 'data', briefings: 'briefings' })", "loadFacts({ data: 'data'"],
    ["loadFacts({ data, briefings: './briefings' })", "loadFacts({ data, briefings: './briefings'"],
    ["readFileSync('data/sources.yaml')", "readFileSync('data/"],
    ['readdir(`briefings/${id}`)', 'readdir(`briefings/'],
    ["visitor.open('/repo/members/kosovo/')", 'kosovo'],
  ])('sees %s', (code, found) => {
    expect(bookAtHand(code)).toEqual([found])
  })

  it('sees a verb that is run on it', () => {
    expect(() => startVerb('build', ['--out', 'elsewhere'])).toThrow('--data')
  })

  it('sees no folder of the tool or of a fixture', () => {
    const code = "readFileSync('data/schema/rules.md'); loadFacts({ data: join(folder, 'data'), briefings })"
    expect(bookAtHand(code)).toEqual([])
  })
})

/** Where code opens data/ or briefings/, but not the schemas, or is about the first book. */
function bookAtHand(code: string): string[] {
  const signs = [
    /\b(?:read|stat|lstat|exists|access|open|cp|glob)\w*\(\s*['"`](?:\.\/)?(?:data|briefings)(?:['"`]|\/(?!schema))/g,
    /\b(?:loadFacts|readEntries|fixFiles)\(\{[^}]*?: ['"`](?:\.\/)?(?:data|briefings)\b['"`]?/g,
    /albania(?!n)|kosovo|(?<!serbo-)croatia/gi,
  ]
  return signs.flatMap((sign) => code.match(sign) ?? [])
}

/** Those of them that its folder may not import. */
function foreignImports(name: string, code: string, allowed = mayImport): string[] {
  const own = name.split('/')[0] ?? ''
  return importsOf(name, code).filter((target) => {
    const folder = target.includes('/') ? (target.split('/')[0] ?? '') : null
    return folder === null || (folder !== own && !allowed[own]?.includes(folder))
  })
}

describe('imports go round in no circle, those of types included', () => {
  it('in scripts/', () => {
    expect(circlesIn(importGraph('scripts'))).toEqual([])
  })

  it('sees a circle of three, and none where two import the same', () => {
    const graph = { 'a.ts': ['b.ts', 'd.ts'], 'b.ts': ['c.ts'], 'c.ts': ['a.ts', 'd.ts'], 'd.ts': [] }
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['a.ts b.ts c.ts'])
  })
})

/** The circles of a graph of imports: the modules that can all be reached from each other. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>()
    const queue = [...(graph.get(from) ?? [])]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(...(graph.get(next) ?? []))
    }
    return seen
  }
  const reached = new Map([...graph.keys()].map((name) => [name, reach(name)]))
  const circles = [...reached].flatMap(([name, all]) =>
    all.has(name)
      ? [
          [...all]
            .filter((other) => reached.get(other)?.has(name) === true)
            .toSorted()
            .join(' '),
        ]
      : [],
  )
  return [...new Set(circles)]
}
