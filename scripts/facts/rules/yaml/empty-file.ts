import type { YamlRule } from '../../inspection/rule.ts'

export const emptyFile: YamlRule = {
  code: 'empty-file',
  severity: 'error',
  document({ text, document, broken }, report) {
    if (document.contents !== null || broken.length > 0) return
    const what = text.trim() === '' ? 'The file is empty.' : 'The file has comments only, and no record.'
    report(0, 1, what, 'Write the first record, or `[]` for a list without records, or delete the file.')
  },
}
