import { decode } from '../files/decode.ts'
import type { Finding } from '../model/finding.ts'
import type { Inspection, LocalFinding } from './inspection.ts'
import type { Kind } from '../files/layout.ts'
import { Lines } from '../yaml/lines.ts'
import { allDropped, nothingDropped, prune, wordsIn, type Dropped } from './prune.ts'
import { guard } from './guard.ts'
import type { ReportRange, ShapeError, ShapeRule, TextRule, YamlRule } from './rule.ts'
import { sizeLimit } from '../files/read-entries.ts'
import { salvageYaml, type SalvagedYaml } from '../yaml/salvage.ts'
import { shapeErrors, withoutMistyped } from '../schema/errors.ts'
import { isNeeded } from '../schema/is-needed.ts'
import type { Validate } from '../schema/validate.ts'
import { Locator } from '../yaml/locator.ts'
import { readValue, type Path } from '../yaml/parse.ts'

/** The rules that need one file only. */
export interface LocalRules {
  text: readonly TextRule[]
  yaml: readonly YamlRule[]
  shape: readonly ShapeRule[]
}

/** Holds one file against the rules of bytes, YAML and shape. */
export function inspect(bytes: Uint8Array, kind: Kind, rules: LocalRules, validate: Validate): Inspection {
  const decoded = decode(bytes)
  const { text } = decoded
  if (kind.shape === 'ignored') return { findings: [], value: null, dropped: wordsIn(text) }
  const lines = new Lines(text)
  const findings: LocalFinding[] = []
  const reporter = (rule: { code: string; severity: Finding['severity'] }): ReportRange => {
    const { code, severity } = rule
    return (start, end, message, suggestion) => {
      findings.push({ ...lines.place(start, end), rule: code, severity, message, suggestion })
    }
  }
  for (const rule of rules.text) guard(rule, reporter, (report) => rule.check(decoded, report))
  if (bytes.length > sizeLimit) return { findings, value: kind.shape === 'prose' ? '' : null, dropped: wordsIn(text) }
  if (kind.shape === 'prose') return { findings, value: text, dropped: nothingDropped }

  const parsed = salvageYaml(text)
  /** Lines with characters that do not belong there: what the YAML is like there follows from that. */
  const spoilt = new Set(findings.map(({ line }) => line))
  for (const rule of rules.yaml) {
    guard(rule, reporter, (report) =>
      rule.document?.(parsed, (start, ...rest) => {
        if (!spoilt.has(lines.place(start).line)) report(start, ...rest)
      }),
    )
  }
  const watching = rules.yaml
    .filter((rule) => rule.node !== undefined)
    .map((rule) => ({ rule, report: reporter(rule) }))
  const value = readValue(parsed, (visit) => {
    for (const { rule, report } of watching) rule.node?.(visit, report)
  })
  if (parsed.document.contents === null) return { findings, value: null, dropped: lostIn(parsed) }
  const losing = new Set(rules.yaml.flatMap(({ code, loses }) => (loses === true ? [code] : [])))
  const lost = findings.some(({ rule }) => losing.has(rule)) ? wordsIn(text) : lostIn(parsed)

  const { shape } = kind
  const errors = shapeErrors(validate(shape, value))
  if (errors.length === 0) return { findings, value, dropped: lost }
  const locator = new Locator(parsed)
  /** Lines whose characters or YAML are wrong: the shape of what stands there follows from that. */
  const told = new Set(findings.map(({ line }) => line))
  const placed = withoutMistyped(errors).map((error): ShapeError => ({
    ...error,
    source: sourceAt(error.path),
    isNeeded: isNeeded(shape, error.path),
  }))
  for (const found of placed) {
    const rule = rules.shape.find((each) => each.explains(found)) ?? unexplained
    guard(rule, reporter, (report) => {
      const { path, key } = rule.at?.(found) ?? { path: found.path, key: false }
      const { start, end } = locator.range(path, key)
      const isRequired = found.error.keyword === 'required'
      if (isRequired ? path.length === 0 && parsed.broken.length > 0 : told.has(lines.place(start).line)) return
      const { message, suggestion } = rule.problem(found)
      report(start, end, message, suggestion)
    })
  }
  const { value: kept, dropped } = prune(value, errors)
  return { findings, value: kept, dropped: allDropped([lost, dropped]) }

  function sourceAt(path: Path): string {
    const { start, end } = locator.range(path)
    return text.slice(start, end)
  }
}

/** What the parts name that could not be read, and everything from a second document on. */
function lostIn({ text, document, broken }: SalvagedYaml): Dropped {
  const [second] = document.errors
  return wordsIn(
    [...broken.map(({ part }) => part.text), second === undefined ? '' : text.slice(second.pos[0])].join('\n'),
  )
}

/** A schema keyword that no rule explains is a fault of the program, and is reported as one. */
const unexplained: ShapeRule = {
  code: 'unexplained',
  severity: 'error',
  explains: () => true,
  problem: ({ error }) => {
    throw new Error(`no rule explains the schema keyword ${error.keyword}`)
  },
}
