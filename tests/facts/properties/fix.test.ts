import * as fc from 'fast-check'
import { Lexer } from 'yaml'
import { describe, expect, it } from 'vitest'
import { fixText } from '../../../scripts/facts/fix/fix.ts'
import { kindOf } from '../../../scripts/facts/files/layout.ts'
import type { ShapeName } from '../../../scripts/facts/model/collection-row.ts'
import { compileShapes } from '../../../scripts/facts/schema/validate.ts'
import { parseYaml, readValue } from '../../../scripts/facts/yaml/parse.ts'
import { checked, entriesWith, textOf } from '../fictional-entries.ts'
import { mutatedFile, runs, yamlFiles } from './mutations.ts'

const validate = compileShapes()
const grades = new Map(
  [...textOf('data/sources.yaml').matchAll(/- id: (\S+)[^]*?grade: (\w)/g)].map(([, id = '', grade = '']) => [
    id,
    grade,
  ]),
)

function fixed(file: string, text: string): string {
  const [root = '', ...path] = file.split('/')
  const kind = kindOf(root as 'data' | 'briefings', path.join('/'))
  return fixText(text, { shape: kind?.shape as ShapeName, validate, grades }).text
}

const commentsIn = (text: string): string[] =>
  [...new Lexer().lex(text.replaceAll(/\r\n?/g, '\n'))]
    .filter((token) => token.startsWith('#'))
    .map((comment) => comment.trimEnd())
    .toSorted()

const errorsIn = (text: string): number => parseYaml(text).document.errors.length

/** The value of a file; numbers and the like as texts, and lists of ids in any order, since those may be mended. */
function meaningOf(text: string): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.every((item) => typeof item !== 'object') ? value.map(String).toSorted() : value.map(plain)
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  }
  return plain(readValue(parseYaml(text), () => undefined))
}

type Untidy = (lines: string[]) => string[]

const place = fc.nat({ max: 5000 })
const at = (lines: readonly string[], index: number): number => index % lines.length

/** What makes a good file untidy and leaves its meaning: comments, spaces, blank lines, other orders, other line ends. */
const untidy: fc.Arbitrary<Untidy> = fc.oneof(
  fc.tuple(place, fc.constantFrom('', '  ', '    ', '        ')).map(
    ([index, indent]): Untidy =>
      (lines) =>
        lines.toSpliced(at(lines, index), 0, `${indent}# comment ${index}`),
  ),
  place.map(
    (index): Untidy =>
      (lines) =>
        lines.with(at(lines, index), `${lines[at(lines, index)]} # at the end ${index}`),
  ),
  place.map(
    (index): Untidy =>
      (lines) =>
        lines.with(at(lines, index), `${lines[at(lines, index)]}  \t`),
  ),
  place.map(
    (index): Untidy =>
      (lines) =>
        lines.toSpliced(at(lines, index), 0, ''),
  ),
  place.map((index): Untidy => (lines) => {
    const [here = '', next = ''] = lines.slice(at(lines, index), at(lines, index) + 2)
    const movable = /^( {2,})[\w-]+: [^\s|>]/
    const same = movable.exec(here)?.[1] === movable.exec(next)?.[1] && movable.test(here)
    return same ? lines.toSpliced(at(lines, index), 2, next, here) : lines
  }),
  place.map(
    (index): Untidy =>
      (lines) =>
        lines.with(at(lines, index), (lines[at(lines, index)] ?? '').replace(/: \[(\S+), (\S+)\]$/, ': [$2, $1]')),
  ),
  place.map(
    (index): Untidy =>
      (lines) =>
        lines.with(at(lines, index), (lines[at(lines, index)] ?? '').replace(/: '(\d{4})'$/, ': $1')),
  ),
)

const untidyFile = fc
  .record({
    file: fc.constantFrom(...yamlFiles),
    edits: fc.array(untidy, { minLength: 1, maxLength: 12 }),
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  })
  .map(({ file, edits, end }) => ({
    file,
    text: edits.reduce((lines, edit) => edit(lines), textOf(file).split('\n')).join(end),
  }))

describe('--fix, on good files made untidy', () => {
  it('keeps every comment and the meaning, and a second run changes nothing', () => {
    let changed = 0
    fc.assert(
      fc.property(untidyFile, ({ file, text }) => {
        const once = fixed(file, text)
        changed += once === text ? 0 : 1
        expect(fixed(file, once)).toBe(once)
        expect(commentsIn(once)).toEqual(commentsIn(text))
        expect(errorsIn(once)).toBe(errorsIn(text))
        expect(meaningOf(once)).toEqual(meaningOf(text))
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(runs.numRuns / 2)
  })

  it('never adds a finding', () => {
    fc.assert(
      fc.property(fc.oneof(untidyFile, mutatedFile), (each) => {
        const { file } = each
        if (!yamlFiles.includes(file)) return
        const text = 'text' in each ? each.text : Buffer.from(each.content).toString()
        const count = (content: string): number => checked(entriesWith({ [file]: content })).findings.length
        expect(count(fixed(file, text))).toBeLessThanOrEqual(count(text))
      }),
      runs,
    )
  })
})
