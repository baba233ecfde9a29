import { isScalar, visit, type Node, type YAMLError } from 'yaml'
import type { Problem } from '../../model/finding.ts'
import { noHyphen } from '../../yaml/salvage.ts'
import { cannotBegin, clueIn, inQuotes, withoutHyphen, withPlainKey } from './syntax-clues.ts'

/** Puts an error of the YAML parser in plain words, and points at what a maintainer has to change. */
export function syntaxProblem(
  text: string,
  error: YAMLError,
  contents: Node | null,
): Problem & { start: number; end: number } {
  const [start, end] = error.pos
  const quote = error.message.startsWith('Missing closing')
    ? (beforeQuotedKey(text) ?? openingQuote(contents, start))
    : null
  if (quote !== null) return { start: quote, end: quote + 1, ...unclosedQuote(text.charAt(quote)) }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? ''
  const clue = clueIn(line, lineStart, text.startsWith('-'))
  if (clue !== null) return clue
  const bracket = error.code === 'BAD_INDENT' ? openBracket(text.slice(0, start)) : null
  if (bracket !== null) return { start: bracket, end: bracket + 1, ...unclosedBracket(text.charAt(bracket)) }
  const found = byCode[error.code]?.(withPlainKey(line), error, text) ?? other(error)
  const next = found === indentation && error.code === 'BLOCK_AS_IMPLICIT_KEY' ? nextLine(text, start) : null
  return { start: next?.start ?? start, end: next?.end ?? end, ...found }
}

const other = ({ message }: YAMLError): Problem => ({
  message: `The YAML breaks here: ${message.replace(/[.:]?$/, '.')}`,
  suggestion: 'Compare it with a record above: two spaces for each level, a space after each colon and hyphen.',
})

const colon: Problem = {
  message: 'This text has a colon followed by a space, which YAML reads as a new key.',
  suggestion: inQuotes,
}

const indentation: Problem = {
  message: 'This line does not stand in line with the others of its record.',
  suggestion: 'Give all keys of one record the same indentation: two spaces for each level.',
}

const noKey: Problem = {
  message: 'This line has neither a key with a colon nor a hyphen, and it stands where one of them is expected.',
  suggestion:
    'If the text of the line above goes on here, indent it by two more spaces than its key. Else write `key: …`.',
}

const unclosedQuote = (mark: string): Problem => ({
  message: 'This quotation mark is never closed.',
  suggestion:
    mark === "'"
      ? 'Put the same mark at the end of the text. Inside the text write an apostrophe as ’.'
      : 'Put the same mark at the end of the text. Inside the text write " as \\" or use “ and ”.',
})

const unclosedBracket = (mark: string): Problem => ({
  message: 'This bracket is never closed.',
  suggestion:
    mark === '[' ? 'Put ] at the end of the list: `[first, second]`.' : 'Put } at the end of the group of keys.',
})

/** The last bracket before the end of a text that is still open there, brackets in quotation marks not counted. */
function openBracket(text: string): number | null {
  const open: number[] = []
  for (const { index, 0: sign } of text.matchAll(/"[^"\n]*"|'[^'\n]*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(index)
    else if (sign === ']' || sign === '}') open.pop()
  }
  return open.at(-1) ?? null
}

/** The words of the line below an offset: a text that goes on there is what the parser stumbled over. */
function nextLine(text: string, offset: number): { start: number; end: number } | null {
  const found = /\n[ \t]*([^\s][^\r\n]*)/.exec(text.slice(offset))
  if (found === null) return null
  const end = offset + found.index + found[0].length
  return { start: end - (found[1]?.length ?? 0), end }
}

const byCode: Record<string, ((line: string, error: YAMLError, text: string) => Problem) | undefined> = {
  BLOCK_AS_IMPLICIT_KEY: (line) => (/^\s*(- )?[\w-]+:\s.*:(\s|$)/.test(line) ? colon : indentation),
  MULTILINE_IMPLICIT_KEY: () => noKey,
  MISSING_CHAR: (line, { message }) => {
    if (message.startsWith('Missing closing')) return unclosedQuote('"')
    return /^\s/.test(line) && message !== noHyphen ? indentation : withoutHyphen
  },
  BAD_SCALAR_START: (_, { message }) => cannotBegin(message.trim().at(-1)),
  BAD_DQ_ESCAPE: () => ({
    message: 'Inside double quotation marks a backslash has a meaning of its own, and this one has none.',
    suggestion: 'Write the backslash twice: \\\\. Or use single quotation marks around the text.',
  }),
  BAD_INDENT: (_, { message }) =>
    message.startsWith('All sequence')
      ? {
          message: 'This hyphen does not stand below the hyphens of the entries above it.',
          suggestion: 'Put all hyphens of one list below each other.',
        }
      : indentation,
  UNEXPECTED_TOKEN: (line, { message }) => {
    if (/flow-(seq|map)-end/.test(message)) {
      return {
        message: 'This bracket closes nothing.',
        suggestion: 'Delete it, or open the bracket that belongs to it.',
      }
    }
    if (/["'][^"']*["']\s*\S/.test(line)) {
      return { message: 'More text stands after the closing quotation mark.', suggestion: inQuotes }
    }
    if (!/^\s*(- )?[\w-]+:(\s|$)/.test(line)) return noKey
    return {
      message: 'A list and keys are mixed here, or a text goes on where it cannot.',
      suggestion: 'Begin each record of a list with `- `, and put longer texts in quotation marks.',
    }
  },
  KEY_OVER_1024_CHARS: () => colon,
}

/** Where a text in quotation marks begins that is still open as its line ends, if the mark of the next key would close it. */
const beforeQuotedKey = (text: string): number | null =>
  /(?<=:[ \t]+)(["'])(?:(?!\1).)*(?=\r?\n[ \t]*\1[\w-]+\1[ \t]*:)/.exec(text)?.index ?? null

/** Where the last text in quotation marks begins that reaches up to an offset. */
function openingQuote(contents: Node | null, offset: number): number | null {
  let found: number | null = null
  if (contents !== null) {
    visit(contents, {
      Scalar(_, node) {
        const [start = 0, end = 0] = node.range ?? []
        if (isScalar(node) && node.type?.startsWith('QUOTE') === true && end >= offset - 1) found = start
      },
    })
  }
  return found
}
