import type { YamlRule } from '../../inspection/rule.ts'

export const severalDocuments: YamlRule = {
  code: 'several-documents',
  severity: 'error',
  document({ document }, report) {
    for (const { code, pos } of document.errors) {
      if (code !== 'MULTIPLE_DOCS') continue
      report(
        pos[0],
        pos[0] + 3,
        'The line --- starts a second document in this file. Everything from here on would be lost.',
        'Delete the line ---, or put what follows into a file of its own.',
      )
    }
  },
}
