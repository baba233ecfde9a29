import { assemble } from './assemble.ts'
import { locate, parseFactFile, type FactDocument, type FactFile } from './fact-file.ts'
import type { CheckedFacts, Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Validators } from './shape.ts'

/** What a check found. Facts are there only when no finding is an error. */
export interface CheckResult {
  findings: Finding[]
  facts: CheckedFacts | null
}

/**
 * Holds every file against its schema and every rule.
 * @param files as read, each once
 * @param validators the compiled schemas
 */
export function check(files: readonly FactFile[], validators: Validators): CheckResult {
  const documents = files.filter((file) => file.shape !== 'prose').map(parseFactFile)
  const findings = documents.flatMap((document) => [
    ...syntaxFindings(document),
    ...shapeFindings(document, validators),
  ])
  if (findings.some((finding) => finding.severity === 'error')) return { findings, facts: null }
  return { findings, facts: freeze(assemble(documents, files)) }
}

function syntaxFindings({ file, document, lines }: FactDocument): Finding[] {
  return [...document.errors, ...document.warnings].map((problem) => {
    const { line, col } = lines.linePos(problem.pos[0])
    return finding(file, line, col, 'yaml-syntax', problem.message.split('\n')[0] ?? '', 'Mend the YAML at this place.')
  })
}

function shapeFindings(source: FactDocument, validators: Validators): Finding[] {
  if (source.file.shape === 'prose' || source.value === undefined) return []
  const validate = validators(source.file.shape)
  if (validate(source.value)) return []
  return (validate.errors ?? []).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const { line, column } = locate(source, path)
    return finding(source.file, line, column, 'shape', `${error.instancePath} ${error.message}`, 'See data/README.md.')
  })
}

function finding(
  file: FactFile,
  line: number,
  column: number,
  rule: string,
  message: string,
  suggestion: string,
): Finding {
  const excerpt = file.text.split('\n')[line - 1] ?? ''
  return { file: file.path, line, column, rule, severity: 'error', message, suggestion, excerpt }
}

function freeze(facts: Facts): CheckedFacts {
  const queue: unknown[] = [facts]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    Object.freeze(next)
    queue.push(...Object.values(next as object).filter((value) => typeof value === 'object' && value !== null))
  }
  return facts as unknown as CheckedFacts
}
