import { isAlias, isNode } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const anchorOrAlias: YamlRule = {
  code: 'anchor-or-alias',
  severity: 'error',
  node({ node, text, key }, report) {
    if (!isNode(node) || key === '<<') return
    if (isAlias(node)) {
      const [start = 0, end = start] = node.range ?? []
      report(
        start,
        end,
        `A value that starts with * is a reference inside YAML (\`*${node.source}\`), which the book does not use.`,
        `Write the value itself here; if the text starts with *, put it in quotation marks: "*${node.source}".`,
      )
    } else if ('anchor' in node && node.anchor !== undefined) {
      const at = Math.max(0, text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0))
      report(
        at,
        at + node.anchor.length + 1,
        `A value that starts with & is an anchor of YAML (\`&${node.anchor}\`), which the book does not use.`,
        `Delete \`&${node.anchor}\`; if the text starts with &, put it in quotation marks.`,
      )
    }
  },
}
