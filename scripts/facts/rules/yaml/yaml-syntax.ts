import type { YAMLError } from 'yaml'
import type { YamlRule } from '../../rule.ts'
import { syntaxProblem } from '../../syntax-problem.ts'

/** Errors of the parser that other rules put in their own words. */
const elsewhere = new Set([
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'TAB_AS_INDENT',
  'RESOURCE_EXHAUSTION',
  'TAG_RESOLVE_FAILED',
  'BAD_DIRECTIVE',
])

export const yamlSyntax: YamlRule = {
  code: 'yaml-syntax',
  severity: 'error',
  document({ text, document }, report) {
    const lines = new Set<number>()
    for (const error of [...document.errors, ...document.warnings].toSorted(byPlace)) {
      if (elsewhere.has(error.code)) continue
      const { start, end, message, suggestion } = syntaxProblem(text, error, document.contents)
      const line = text.lastIndexOf('\n', Math.max(0, start - 1))
      if (!lines.has(line)) report(start, end, message, suggestion)
      lines.add(line)
    }
  },
}

const byPlace = (a: YAMLError, b: YAMLError): number => a.pos[0] - b.pos[0]
