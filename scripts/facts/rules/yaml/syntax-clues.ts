import type { Problem } from '../../model/finding.ts'
import { readSchemas } from '../../schema/schemas.ts'

export const inQuotes = 'Put the whole text in quotation marks: "…". Inside them write " as \\".'

/** What a line tells about a mistake that the parser has no words for, with the signs in the line that show it. */
interface Clue {
  /** True for a line that is wrong in a list only: in a file of keys it is as it should be. */
  inList?: true
  /** Matches the line; its first group, where it has one, is what the mark stands at. */
  pattern: RegExp
  problem: (match: RegExpExecArray) => Problem | null
}

const clues: readonly Clue[] = [
  {
    pattern: /^[ \t]*(?:- )?(?:[\w-]+:)? *([\u00A0\u2007\u202F\u3000]+)/,
    problem: () => ({
      message: 'The space here is a special one (a no-break space), which YAML does not take for a space.',
      suggestion: 'Delete it and type an ordinary space. It often comes with text copied from Word or the web.',
    }),
  },
  {
    pattern: /^[ \t]*(?:- )?[\w-]+ ?([：﹕∶꞉])/,
    problem: ([, sign]) => ({
      message: `This colon is a special one (${sign}), which YAML does not take for a colon.`,
      suggestion: 'Type an ordinary colon and a space: `key: …`.',
    }),
  },
  {
    pattern: /^\s*([•‣·▪*–—−])\s+\w/,
    problem: ([, sign]) => ({
      message: `A record or entry of a list begins with a hyphen, and here stands ${sign}.`,
      suggestion: 'Write `- ` instead.',
    }),
  },
  {
    pattern: /^\s*(-)[\w"']/,
    problem: () => ({
      message: 'There is no space after the hyphen, so YAML does not see a new record here.',
      suggestion: 'Put a space after the hyphen: `- id: …`.',
    }),
  },
  {
    pattern: /(?<=\S)(- id: )/,
    problem: () => ({
      message: 'A new record begins in the middle of this line.',
      suggestion: 'Put `- id: …` at the start of a line of its own.',
    }),
  },
  {
    pattern: /^[ \t]*(?:- )?([\w-]+):(?=[^\s/:])/,
    problem: ([, key]) => ({
      message: 'There is no space after the colon, so YAML does not see a key here.',
      suggestion: `Put a space after the colon: \`${written(key)}: …\`.`,
    }),
  },
  {
    pattern: /^[ \t]*(?:- )?([a-z-]+)[ \t]+[^:\s]/,
    problem: ([, key = '']) =>
      isKey(key)
        ? {
            message: `There is no colon after \`${key}\`.`,
            suggestion: `Write \`${key}: …\`, with a colon and a space.`,
          }
        : null,
  },
  {
    pattern: /^[ \t]*(?:- )?[\w-]+:[ \t]+([*&?>|-])(?:[ \t]*)(?![ \t]*(?:[-+\d]*[ \t]*(?:#.*)?)$)/,
    problem: ([, sign]) => cannotBegin(sign),
  },
  { pattern: /^[ \t]*(?:- )?[\w-]+:[ \t]+([[{]).*[\]}][ \t]*[^\s#\]}]/, problem: ([, sign]) => cannotBegin(sign) },
  {
    pattern: /^[ \t]*(?:- )?[\w-]+:[ \t]+'[^']*(')\w/,
    problem: () => ({
      message: 'This apostrophe ends the text, since the text began with the same mark.',
      suggestion: 'Put the text in double quotation marks instead: "…". Or write the apostrophe as ’.',
    }),
  },
  {
    pattern: /[[{,][ \t]*(,)/,
    problem: () => ({
      message: 'Nothing stands before this comma.',
      suggestion: 'Delete the comma, or write what is missing.',
    }),
  },
  {
    inList: true,
    pattern: /^(_?id_?): /,
    problem: () => withoutHyphen,
  },
  {
    inList: true,
    pattern: /^([\w-]+):(?: |$)/,
    problem: ([, key]) => ({
      message: `\`${written(key)}\` stands too far to the left, so it belongs to no record.`,
      suggestion: 'Put it in line with the other keys of its record: two spaces for each level.',
    }),
  },
]

export const withoutHyphen: Problem = {
  message: 'This record begins without a hyphen.',
  suggestion: 'Write `- id: …`, and put its other keys two spaces further in than the hyphen.',
}

export const cannotBegin = (sign = ''): Problem => ({
  message: `A text cannot begin with ${sign} unless it is in quotation marks.`,
  suggestion: inQuotes,
})

type Placed = Problem & { start: number; end: number }

/**
 * What is wrong by the look of a line, and where; null where it looks like any other.
 * @param start where the line starts @param inList whether it stands in a record of a list
 */
export function clueIn(line: string, start: number, inList: boolean): Placed | null {
  const plain = withPlainKey(line)
  for (const { pattern, problem, inList: only } of clues) {
    const match = only === true && !inList ? null : pattern.exec(plain)
    const found = match === null ? null : problem(match)
    if (match === null || found === null) continue
    const sign = match[1] ?? match[0]
    const place = start + match.index + match[0].lastIndexOf(sign)
    return { start: place, end: place + sign.length, ...found }
  }
  return null
}

/** A line whose key stands in quotation marks, as long as before but with a key that looks like any other: _topic_. */
export const withPlainKey = (line: string): string =>
  line.replace(/^([ \t]*(?:- ?)?)(["'])([\w-]+)\2(?=[ \t]*[:：﹕∶꞉])/, '$1_$3_')

const written = (key = ''): string => key.replace(/^_(.*)_$/, '$1')

let keys: Set<string> | null = null

/** Whether any schema has a key of this name. */
function isKey(name: string): boolean {
  keys ??= new Set(readSchemas().flatMap(keysIn))
  return keys.has(name)
}

function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {} } = node as { properties?: object }
  return [...Object.keys(properties), ...Object.values(node).flatMap(keysIn)]
}
