import { styleText } from 'node:util'
import { withCaptions } from '../facts/reference/example.ts'
import { wrap } from './wrap.ts'
import { consequence, type RulePage } from '../facts/reference/rule-pages.ts'

type Style = Parameters<typeof styleText>[0]

/** The page of a rule for a terminal: headings in bold, examples indented, paragraphs no wider than `width`. */
export function explanation(page: RulePage, colour = false, width = 80): string {
  const paint = painter(colour)
  const head = `${paint('cyan', page.code)}\n${paint('bold', page.title)}\n\n${wrapped(consequence(page), width)}`
  const parts = withCaptions(page.body).split(/^```\w+\n([\s\S]*?)^```$/gm)
  const body = parts.map((part, index) => (index % 2 === 1 ? indented(part) : prose(part, width, paint)))
  return [head, ...body.filter((part) => part !== '')].join('\n\n')
}

/** Every rule in one line, by group. */
export function ruleList(pages: readonly RulePage[], colour = false): string {
  const paint = painter(colour)
  const longest = Math.max(...pages.map(({ code }) => code.length))
  const lines = pages.map(
    ({ code, severity, title }) =>
      `${paint('cyan', code.padEnd(longest))}  ${paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(7))}  ${title}`,
  )
  return [...lines, '', 'One rule in full: npm run check -- --explain RULE'].join('\n')
}

const painter =
  (colour: boolean) =>
  (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')

const prose = (text: string, width: number, paint: ReturnType<typeof painter>): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (paragraph.startsWith('## ') ? paint('bold', paragraph.slice(3)) : wrapped(paragraph, width)))
    .join('\n\n')

/** A paragraph, or the lines of a list, broken at spaces. */
const wrapped = (text: string, width: number): string =>
  text
    .replaceAll(/\n(?!- )/g, ' ')
    .split('\n')
    .map((line) => wrap(line, width - 2, line.startsWith('- ') ? '  ' : ''))
    .join('\n')
