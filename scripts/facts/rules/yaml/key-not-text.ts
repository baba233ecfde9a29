import type { YamlRule } from '../../rule.ts'

export const keyNotText: YamlRule = {
  code: 'key-not-text',
  severity: 'error',
  document({ document }, report) {
    const found = document.errors
      .filter(({ code }) => code === 'NON_STRING_KEY')
      .toSorted((a, b) => a.pos[0] - b.pos[0])
    const [first] = found
    if (first === undefined) return
    report(
      first.pos[0],
      first.pos[1],
      'Before the colon stands a list or a group of keys, where one word belongs.',
      'Write one plain word before the colon, without ?, [ or {.',
    )
  },
}
