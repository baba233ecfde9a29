import type { ShapeRule } from '../../inspection/rule.ts'

/** Where the schema wants an id. */
const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

export const badId: ShapeRule = {
  code: 'bad-id',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'pattern' && error.params['pattern'] === idPattern,
  problem({ error }) {
    const id = kebab(String(error.data))
    return {
      message: `\`${String(error.data)}\` is no id: an id has small letters a to z, digits and single hyphens only.`,
      suggestion: id === '' ? 'Write one such as `first-exercise`.' : `Write \`${id}\`.`,
    }
  },
}

/** Letters of Cyrillic that look like Latin ones, and are taken for them. */
const latin: Record<string, string> = { а: 'a', с: 'c', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y' }

/** The nearest id to a text: ligatures and marks taken off, everything else a hyphen. */
export const kebab = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[асеіјорѕху]/g, (letter) => latin[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
