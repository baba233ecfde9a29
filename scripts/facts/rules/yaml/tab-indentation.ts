import type { YAMLError } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const tabIndentation: YamlRule = {
  code: 'tab-indentation',
  severity: 'error',
  document({ broken }, report) {
    const [first, ...others] = broken.flatMap(({ start, part, error }) => {
      const tab = tabBefore(part.text, error)
      return tab === null ? [] : [{ start: start + tab.start, end: start + tab.end }]
    })
    if (first === undefined) return
    report(
      first.start,
      first.end,
      'This line is indented with a tab, which YAML does not allow.',
      others.length === 0
        ? 'Indent with two spaces for each level instead.'
        : `Indent with two spaces for each level instead, here and in ${others.length} more ${others.length === 1 ? 'record' : 'records'} below.`,
    )
  },
}

/** The first tab that indents a line, where the parser stumbled on it or later. Its error seldom names the tab. */
export function tabBefore(text: string, { pos }: YAMLError): { start: number; end: number } | null {
  const found = /^( *(?:- *)?)(\t[ \t]*)(?=[^\s#])/m.exec(text)
  if (found === null) return null
  const [, spaces = '', tabs = ''] = found
  const start = found.index + spaces.length
  return start <= pos[1] ? { start, end: start + tabs.length } : null
}
