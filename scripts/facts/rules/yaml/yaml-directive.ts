import type { YamlRule } from '../../inspection/rule.ts'

export const yamlDirective: YamlRule = {
  code: 'yaml-directive',
  severity: 'error',
  document({ text }, report) {
    const before = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?=%)/.exec(text)
    if (before === null) return
    const start = before[0].length
    const end = (text.slice(start).match(/^[^\r\n]*/)?.[0].length ?? 1) + start
    report(
      start,
      end,
      'A line that starts with % changes how YAML is read: under YAML 1.1, no means false and 012 means ten.',
      'Delete the line. If it is text, put it in quotation marks.',
    )
  },
}
