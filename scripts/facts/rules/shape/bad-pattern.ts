import type { ShapeRule } from '../../rule.ts'

/** What a pattern of the schemas asks for, in words; ids and blank texts have rules of their own. */
const wants: Record<string, string> = {
  '^[A-Z]{2}$': 'two capital letters, such as `XK`',
  '^[a-z0-9-]+\\.md$': 'the name of a Markdown file in this folder, in small letters, such as `background.md`',
}

export const badPattern: ShapeRule = {
  code: 'bad-pattern',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'pattern' && error.params['pattern'] !== '\\S',
  problem: ({ error, key, source }) => ({
    message: `\`${source}\` does not have the form that \`${key}\` needs.`,
    suggestion: `Write ${wants[String(error.params['pattern'])] ?? `text that matches ${String(error.params['pattern'])}`}.`,
  }),
}
