import type { ShapeRule } from '../../inspection/rule.ts'

/** What a pattern of the schemas asks for, in words; ids and blank texts have rules of their own. */
const wants: Record<string, string> = {
  '^[A-Z]{2}$': 'two capital letters, such as `XK`',
  '^[a-z0-9-]+\\.md$': 'the name of a Markdown file in this folder, in small letters, such as `background.md`',
}

export const badPattern: ShapeRule = {
  code: 'bad-pattern',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'pattern' && error.params['pattern'] !== '\\S',
  problem({ error, key, source }) {
    const text = String(error.data)
    const pattern = String(error.params['pattern'])
    const meant = [text.toUpperCase(), text.toLowerCase(), `${text}.md`].find((each) => new RegExp(pattern).test(each))
    return {
      message: `\`${source}\` does not have the form that \`${key}\` needs.`,
      suggestion: `Write ${meant === undefined ? (wants[pattern] ?? `text that matches ${pattern}`) : `\`${meant}\``}.`,
    }
  },
}
