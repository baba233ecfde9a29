import type { ShapeRule } from '../../inspection/rule.ts'
import { withoutLookalikes } from '../../values/lookalikes.ts'

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

/** The nearest id to a text: ligatures and marks taken off, everything else a hyphen. */
export const kebab = (text: string): string =>
  withoutLookalikes(text.toLowerCase())
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
