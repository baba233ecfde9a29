import { isNode } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const yamlTag: YamlRule = {
  code: 'yaml-tag',
  severity: 'error',
  node({ node, text }, report) {
    if (!isNode(node) || !('tag' in node) || node.tag === undefined) return
    const [end = 0] = node.range ?? []
    const start = Math.max(0, text.lastIndexOf('!', end - 1))
    const first = text[start - 1] === '!' ? start - 1 : start
    const tag = text.slice(first, end).trim()
    report(
      first,
      first + Math.max(tag.length, 1),
      `A value that starts with ! is a type of YAML (\`${tag}\`), which the book does not use.`,
      `Delete \`${tag}\`; if the text starts with !, put it in quotation marks.`,
    )
  },
}
