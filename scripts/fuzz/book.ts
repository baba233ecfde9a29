import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { kindOf, type Root } from '../facts/files/layout.ts'
import type { BookFolders } from './outcome.ts'
import { grow, type Files } from './grow.ts'
import type { Plan } from './plan.ts'
import { put, slotsIn, type Slot } from './slots.ts'
import { cutTo } from './texts.ts'

const fixture = 'tests/fixtures/fictional'

/** Writes the book of a plan: the invented one with all that the plan adds. @param folder is written anew */
export async function writeBook(plan: Plan, folder: string): Promise<BookFolders> {
  const files = readFixture()
  grow(files, plan)
  const slots = [...files].flatMap(([file, value]) => placesIn(file, value))
  for (const slot of plan.all === null ? [] : slots) fill(files, slot, filled(plan.all ?? 'letter', slot.limit))
  for (const { place, text } of plan.texts) {
    const slot = slots[place % slots.length]
    if (slot !== undefined) fill(files, slot, text)
  }
  // What has a translation may be in any language.
  const quotes = slots.filter(({ path }) => path.at(-1) === 'translation')
  for (const { place, lang, text } of plan.quotes) {
    const slot = quotes[place % quotes.length]
    if (slot === undefined) continue
    const quote = slot.path.slice(0, -1)
    fill(files, { ...slot, path: [...quote, 'text'] }, text)
    put(files.get(slot.file), [...quote, 'lang'], lang)
  }
  for (const { place, text } of plan.prose) {
    const names = [...files.keys()].filter((name) => name.endsWith('.md'))
    const name = names[place % names.length]
    if (name !== undefined) files.set(name, `${String(files.get(name))}\n${text}\n`)
  }
  await rm(folder, { recursive: true, force: true })
  for (const [file, value] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    const text =
      typeof value === 'string' ? value : stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' })
    await writeFile(join(folder, file), text)
  }
  return { data: join(folder, 'data'), briefings: join(folder, 'briefings') }
}

/** Puts a text into a place, as much of it as may stand there. A key point has to rest on a fact. */
function fill(files: Files, { file, path, limit }: Slot & { file: string }, text: string): void {
  const rests = path.includes('key-points') ? ' [#scope-open]' : ''
  put(files.get(file), path, cutTo(text, limit - rests.length) + rests)
}

/** A text of one kind, as long as may be. */
function filled(kind: NonNullable<Plan['all']>, limit: number): string {
  const unit = { word: 'WM', sentences: 'The ministers of both states said what they had to say. ', letter: 'x' }[kind]
  return kind === 'letter' ? unit : cutTo(unit.repeat(Math.ceil(limit / unit.length)), limit)
}

function readFixture(): Files {
  const names = readdirSync(fixture, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|md)$/.test(name))
  return new Map(
    names.toSorted().map((name) => {
      const text = readFileSync(join(fixture, name), 'utf8')
      return [name, name.endsWith('.md') ? text : (parse(text) as unknown)]
    }),
  )
}

function placesIn(file: string, value: unknown): (Slot & { file: string })[] {
  const [root = '', ...steps] = file.split('/')
  const shape = kindOf(root as Root, steps.join('/'))?.shape
  if (shape === undefined || typeof value === 'string') return []
  return slotsIn(value, { $ref: `${shape}.schema.json` }).map((slot) => ({ ...slot, file }))
}
