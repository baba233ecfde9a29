import { isScalar, visit, type Node, type YAMLError } from 'yaml'
import type { Problem } from './finding.ts'

const inQuotes = 'Put the whole text in quotation marks: "…". Inside them write " as \\".'

/** Puts an error of the YAML parser in plain words, and points at what a maintainer has to change. */
export function syntaxProblem(
  text: string,
  error: YAMLError,
  contents: Node | null,
): Problem & { start: number; end: number } {
  const [start, end] = error.pos
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split(/\r?\n/, 1)[0] ?? ''
  const found = noSpaceAfterHyphen(line) ?? byCode[error.code]?.(line, error, text) ?? other(error)
  const quote = error.code === 'MISSING_CHAR' ? openingQuote(contents, start) : null
  if (quote !== null) return { start: quote, end: quote + 1, ...found }
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

const missingSpace: Problem = {
  message: 'There is no space after the colon, so YAML does not see a key here.',
  suggestion: 'Put a space after the colon: `key: value`.',
}

const noSpaceAfterHyphen = (line: string): Problem | null =>
  /^\s*-[\w"']/.test(line)
    ? {
        message: 'There is no space after the hyphen, so YAML does not see a new record here.',
        suggestion: 'Put a space after the hyphen: `- id: …`.',
      }
    : null

/** The words of the line below an offset: a text that goes on there is what the parser stumbled over. */
function nextLine(text: string, offset: number): { start: number; end: number } | null {
  const found = /\n[ \t]*([^\s][^\r\n]*)/.exec(text.slice(offset))
  if (found === null) return null
  const end = offset + found.index + found[0].length
  return { start: end - (found[1]?.length ?? 0), end }
}

const lacksSpace = (line: string): boolean => /^\s*(- )?[\w-]+:[^\s/]/.test(line)

const byCode: Record<string, ((line: string, error: YAMLError, text: string) => Problem) | undefined> = {
  BLOCK_AS_IMPLICIT_KEY: (line) => (/^\s*(- )?[\w-]+:\s.*:(\s|$)/.test(line) ? colon : indentation),
  MULTILINE_IMPLICIT_KEY: (line) => (lacksSpace(line) ? missingSpace : indentation),
  MISSING_CHAR: (line, { message }) => {
    if (message.startsWith('Missing closing')) {
      return {
        message: 'This quotation mark is never closed.',
        suggestion: 'Put the same mark at the end of the text. Inside the text write " as \\" or use “ and ”.',
      }
    }
    if (/^\s/.test(line)) return indentation
    return {
      message: 'A record or key stands where the list is expected to go on with a hyphen.',
      suggestion: 'Begin each record with `- `, and put its other keys two spaces further in than the hyphen.',
    }
  },
  BAD_SCALAR_START: (_, { message }) => ({
    message: `A text cannot begin with ${message.trim().at(-1)} unless it is in quotation marks.`,
    suggestion: inQuotes,
  }),
  BAD_DQ_ESCAPE: () => ({
    message: 'Inside double quotation marks a backslash has a meaning of its own, and this one has none.',
    suggestion: 'Write the backslash twice: \\\\. Or use single quotation marks around the text.',
  }),
  BAD_INDENT: () => ({
    message: 'A bracket or quotation mark opened above is not closed where it should be.',
    suggestion: 'Close it at the end of its line: [first, second] or "text".',
  }),
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
    return {
      message: 'A list and keys are mixed here, or a text goes on where it cannot.',
      suggestion: 'Begin each record of a list with `- `, and put longer texts in quotation marks.',
    }
  },
  KEY_OVER_1024_CHARS: () => colon,
}

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
