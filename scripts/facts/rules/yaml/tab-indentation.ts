import type { YAMLError } from 'yaml'
import type { YamlRule } from '../../rule.ts'

export const tabIndentation: YamlRule = {
  code: 'tab-indentation',
  severity: 'error',
  document({ broken }, report) {
    for (const { start, part, error } of broken) {
      const tab = tabBefore(part.text, error)
      if (tab === null) continue
      report(
        start + tab.start,
        start + tab.end,
        'This line is indented with a tab, which YAML does not allow.',
        'Indent with two spaces for each level instead.',
      )
    }
  },
}

/** The first tab that indents a line, where the parser stumbled on it or later. Its error seldom names the tab. */
export function tabBefore(text: string, { pos }: YAMLError): { start: number; end: number } | null {
  const found = /^( *)(\t[ \t]*)(?=[^\s#])/m.exec(text)
  if (found === null) return null
  const [, spaces = '', tabs = ''] = found
  const start = found.index + spaces.length
  return start <= pos[1] ? { start, end: start + tabs.length } : null
}
