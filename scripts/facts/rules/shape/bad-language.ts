import type { ShapeRule } from '../../rule.ts'

export const badLanguage: ShapeRule = {
  code: 'bad-language',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'format' && error.params['format'] === 'bcp47',
  at: ({ error, path }) =>
    error.propertyName === undefined ? { path, key: false } : { path: [...path, error.propertyName], key: true },
  problem: ({ error }) => ({
    message: `\`${String(error.data)}\` is no language tag (BCP 47).`,
    suggestion:
      'Write the short code of the language, such as `en`, `sq` or `hr`; with its script where it has two: `sr-Latn`, `sr-Cyrl`.',
  }),
}
