import { YAMLParseError, type YAMLError } from 'yaml'
import { parseYaml, type ParsedYaml } from './parse.ts'

/** A record of a list, or a key of a record, that is not YAML, so that nothing in it could be read. */
export interface Broken {
  start: number
  /** Parsed by itself. */
  part: ParsedYaml
  /** What broke it first; what the parser says after that follows from it. Its place counts from `start`. */
  error: YAMLError
}

/** The YAML of one file, with comments where a part of it is broken, so that the rest is still read at its place. */
export interface SalvagedYaml extends ParsedYaml {
  broken: readonly Broken[]
}

/** Parses a file part by part where it cannot be parsed whole, so that one slip costs one record and not the file. */
export function salvageYaml(text: string): SalvagedYaml {
  const whole = parseYaml(text)
  const fault = faultOf(whole)
  if (fault === null) return { ...whole, broken: [] }
  const broken: Broken[] = []
  const inList = isList(text)
  const rest = partsOf(text, inList ? /^-(?=\s)/gm : /^[\w'"-]+ *:(?=\s|$)/gm).map(({ start, end }) => {
    const part = parseYaml(text.slice(start, end))
    const error = (inList ? strayIn(part.text) : null) ?? faultOf(part)
    if (error === null) return part.text
    broken.push({ start, part, error })
    return part.text.replaceAll(/[^\r\n]+/g, (line) => '#'.padEnd(line.length))
  })
  const parsed = broken.length === 0 ? null : parseYaml(rest.join(''))
  if (parsed !== null && faultOf(parsed) === null) return { text, document: parsed.document, broken }
  return { text, document: parseYaml('').document, broken: [{ start: 0, part: whole, error: fault }] }
}

/** Said of what can be read all the same. */
const harmless = new Set(['MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED'])

function faultOf({ document }: ParsedYaml): YAMLError | null {
  const errors = document.errors.filter(({ code }) => !harmless.has(code)).toSorted((a, b) => a.pos[0] - b.pos[0])
  return errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION') ?? errors[0] ?? null
}

/** A list begins with a hyphen; one whose first record lacks it has others. */
const isList = (text: string): boolean =>
  /^(?![ \t]*(?:#|%|---|$))./m.exec(text)?.[0] === '-' || /^- (["']?)id\1:/m.test(text)

/** What stands in a list without a hyphen, before the first record that has one. */
function strayIn(text: string): YAMLError | null {
  const first = /^([ \t]*)(?!#|%|---)\S/m.exec(text)
  if (first === null || first[0].endsWith('-')) return null
  const place = first.index + (first[1]?.length ?? 0)
  return new YAMLParseError([place, place + 1], 'MISSING_CHAR', noHyphen)
}

/** Said instead of the parser, which sees it too late. */
export const noHyphen = 'no hyphen'

/** The records of a list or the keys of a record, each from the line that begins it to the next one. */
function partsOf(text: string, beginning: RegExp): { start: number; end: number }[] {
  const starts = [...text.matchAll(beginning)].map(({ index }) => index)
  const bounds = [...new Set([0, ...starts, text.length])]
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }))
}
