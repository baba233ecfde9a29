import { isScalar } from 'yaml'
import { freeTextKeys } from './free-text.ts'
import type { YamlRule } from '../../inspection/rule.ts'

export const hashInText: YamlRule = {
  code: 'hash-in-text',
  severity: 'error',
  node({ node, key, text }, report) {
    if (!isScalar(node) || node.type !== 'PLAIN' || key === null || !freeTextKeys.has(key)) return
    const end = node.range?.[1] ?? 0
    if (text[end] !== ' ' && text[end] !== '\t') return
    const lost = /^[ \t]+(#[^\s#!][^\r\n]*)/.exec(text.slice(end, end + 2000))
    if (lost === null || node.range?.[0] === end) return
    const start = end + lost[0].length - (lost[1]?.length ?? 0)
    report(
      start,
      start + 1,
      `From the # on, YAML takes this as a comment, so the text ends before it and \`${lost[1]?.trim()}\` is lost.`,
      'Put the whole text in quotation marks. For a comment, put a space after the #.',
    )
  },
}
