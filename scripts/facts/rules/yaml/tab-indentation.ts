import type { YamlRule } from '../../rule.ts'

export const tabIndentation: YamlRule = {
  code: 'tab-indentation',
  severity: 'error',
  document({ document }, report) {
    for (const { code, pos } of document.errors) {
      if (code !== 'TAB_AS_INDENT') continue
      report(
        pos[0],
        pos[1],
        'This line is indented with a tab, which YAML does not allow.',
        'Indent with two spaces for each level instead.',
      )
    }
  },
}
