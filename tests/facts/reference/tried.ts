import { readdirSync, readFileSync } from 'node:fs'
import { days } from '../days.ts'
import { examplesIn, type Example, type ExampleFile } from '../../../scripts/facts/reference/example.ts'
import { openEditions } from '../../../scripts/editions/open.ts'
import { check } from '../../../scripts/facts/check.ts'
import type { Finding } from '../../../scripts/facts/model/finding.ts'
import type { Memory } from '../../../scripts/facts/inspection/cache.ts'
import type { Inspection } from '../../../scripts/facts/inspection/inspection.ts'
import type { Root } from '../../../scripts/facts/files/layout.ts'
import type { Entry } from '../../../scripts/facts/files/read-entries.ts'
import { compileShapes } from '../../../scripts/facts/schema/validate.ts'
import { entries as fictionalEntries } from '../fictional-entries.ts'

const validate = compileShapes()

/** Most files are the same in every example. Each check gets a copy of its own, as from the cache on disk. */
const inspections = new Map<string, string>()
const remember: Memory['remember'] = ({ bytes, kind }, inspect) => {
  const key = `${kind.shape} ${Buffer.from(bytes).toString('latin1')}`
  const known = inspections.get(key) ?? JSON.stringify(inspect())
  inspections.set(key, known)
  return JSON.parse(known) as Inspection
}

/** An example that was put into the fictional pact and checked. */
export interface Tried {
  example: Example
  /** Its files as they were checked: those of the pact with the example in them. */
  changed: Entry[]
  findings: Finding[]
  /** The findings in words. */
  said: string[]
}

/** The sections of every Markdown file in a folder, each tried; the file is named after the rule that it is about. */
export const casesIn = (folder: string): (Tried & { title: string; code: string })[] =>
  readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split(/^## (?=[^\n]*\n\n```)/m)
      .slice(1)
      .flatMap((section) => {
        const code = name.replace('.md', '')
        return tried(section).map((each) => ({ ...each, title: `${code}: ${section.split('\n', 1)[0]}`, code }))
      }),
  )

/** Every example of some Markdown, put into the fictional pact and checked: what the page says, and what comes out. */
export function tried(markdown: string): Tried[] {
  return examplesIn(markdown).map((example) => {
    const entries = new Map<string, Entry>(fictionalEntries.map((entry) => [entry.shown, entry]))
    const firstLines = new Map<string, number>()
    for (const file of example.files) {
      const { entry, before } = put(file, entries.get(file.path)?.bytes ?? null)
      entries.set(file.path, entry)
      firstLines.set(file.path, before)
    }
    const inOrder = [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const { findings } = check(inOrder, { validate, openEditions, days: { ...days, asOf: example.asOf }, remember })
    const own = findings.map((finding) => ({ ...finding, line: finding.line - (firstLines.get(finding.file) ?? 0) }))
    const changed = example.files.flatMap(({ path }) => entries.get(path) ?? [])
    return { example, changed, findings: own, said: own.map(sentence) }
  })
}

/** One file of an example, and how many lines of the good file stand before it. */
function put({ path, form, text }: ExampleFile, old: Uint8Array | null): { entry: Entry; before: number } {
  const root = path.split('/', 1)[0] as Root
  const entry = { root, path: path.slice(root.length + 1), shown: path, kind: 'file' as const }
  if (form.as === 'link') return { entry: { ...entry, kind: 'symlink', bytes: null }, before: 0 }
  if (form.as === 'unreadable') return { entry: { ...entry, bytes: null, refusal: 'EACCES' }, before: 0 }
  const kept = old === null ? '' : without(Buffer.from(old).toString(), new Set(chunks(text).map(nameOf)))
  const added =
    form.as === 'bytes' ? bytesOf(text) : Buffer.from(form.as === 'repeated' ? text.repeat(form.times) : text)
  return { entry: { ...entry, bytes: Buffer.concat([Buffer.from(kept), added]) }, before: kept.split('\n').length - 1 }
}

/** The records of a list, or the keys of a record, each with all that belongs to it. */
const chunks = (text: string): string[] => text.split(/^(?=[^\s#])/m)
const nameOf = (chunk: string): string => /^- .*|^[^:]*/.exec(chunk)?.[0] ?? ''

function without(text: string, names: ReadonlySet<string>): string {
  const kept = chunks(text).filter((chunk) => !names.has(nameOf(chunk)))
  return kept.join('').replace(/\n*$/, '\n\n')
}

/** `\x8E` as that byte, `\u{202E}` as that character, without the line end of the block. */
function bytesOf(text: string): Buffer {
  const parts = text.trimEnd().split(/(\\x[0-9A-F]{2}|\\u\{[0-9A-F]+\})/)
  return Buffer.concat(
    parts.map((part) => {
      if (part.startsWith('\\x')) return Buffer.from(part.slice(2), 'hex')
      return Buffer.from(part.startsWith('\\u') ? String.fromCodePoint(Number.parseInt(part.slice(3), 16)) : part)
    }),
  )
}

/** A finding as the pages have it: the line counts within the example, and the mark shows the columns. */
function sentence({ file, line, column, endColumn, rule, excerpt, message, suggestion }: Finding): string {
  const mark = `${' '.repeat(column - 1)}${'^'.repeat(endColumn - column)}`
  const shown = excerpt.trim() === '' ? [] : [`    ${printable(excerpt)}`, `    ${mark}`]
  return [`${file}, line ${line}: ${rule}`, ...shown, printable(message), `→ ${printable(suggestion)}`].join('\n')
}

const printable = (text: string): string => text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
