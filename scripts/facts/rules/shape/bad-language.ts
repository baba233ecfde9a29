import { meantLanguage } from '../../values/language-tags.ts'
import type { ShapeRule } from '../../inspection/rule.ts'

export const badLanguage: ShapeRule = {
  code: 'bad-language',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'format' && error.params['format'] === 'bcp47',
  at: ({ error, path }) =>
    error.propertyName === undefined ? { path, key: false } : { path: [...path, error.propertyName], key: true },
  problem({ error }) {
    const text = String(error.data)
    const meant = meantLanguage(text)
    return {
      message: `\`${text}\` is no code of a language (BCP 47).`,
      suggestion:
        meant === null
          ? 'Write the short code of the language, such as `en`, `sq` or `hr`; with its script where it has two: `sr-Latn`, `sr-Cyrl`.'
          : `Did you mean \`${meant}\`?`,
    }
  },
}
