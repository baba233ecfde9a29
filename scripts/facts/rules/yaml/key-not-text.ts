import type { YamlRule } from '../../inspection/rule.ts'

export const keyNotText: YamlRule = {
  code: 'key-not-text',
  severity: 'error',
  document({ broken }, report) {
    for (const { start, error } of broken) {
      if (error.code !== 'NON_STRING_KEY') continue
      report(
        start + error.pos[0],
        start + error.pos[1],
        'Before the colon stands a list or a group of keys, where one word belongs.',
        'Write one plain word before the colon, without ?, [ or {.',
      )
    }
  },
}
