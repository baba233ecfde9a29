import type { YamlRule } from '../../inspection/rule.ts'
import { conflictMark, conflictsIn } from '../text/merge-conflict.ts'
import { syntaxProblem } from './syntax-problem.ts'
import { tabBefore } from './tab-indentation.ts'

/** Errors and warnings of the parser that other rules put in their own words. */
const elsewhere = new Set([
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
  'TAG_RESOLVE_FAILED',
  'BAD_DIRECTIVE',
])

export const yamlSyntax: YamlRule = {
  code: 'yaml-syntax',
  severity: 'error',
  document({ document, text, broken }, report) {
    const inConflict = conflictsIn(text).length > 0
    for (const { start, part, error } of broken) {
      if (elsewhere.has(error.code) || tabBefore(part.text, error) !== null) continue
      if (inConflict && conflictMark.test(part.text)) continue
      const found = syntaxProblem(part.text, error, part.document.contents)
      report(start + found.start, start + found.end, found.message, found.suggestion)
    }
    for (const warning of document.warnings) {
      if (elsewhere.has(warning.code)) continue
      const found = syntaxProblem(text, warning, document.contents)
      report(found.start, found.end, found.message, found.suggestion)
    }
  },
}
