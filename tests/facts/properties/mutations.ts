import * as fc from 'fast-check'
import { entries, textOf } from '../fictional-entries.ts'

/** Every run has the same inputs; a failure prints the seed and the path that repeat it. */
export const runs = { seed: 20_260_313, numRuns: 150 }

/** Files of the fictional pact by what they are called. */
export const files = entries.filter(({ kind }) => kind === 'file').map(({ shown }) => shown)
export const yamlFiles = files.filter((file) => file.endsWith('.yaml'))

/** What somebody may write after a colon, or a program may leave there. */
const oddScalars = [
  '',
  '~',
  'null',
  'true',
  'No',
  '0x1F',
  '012',
  '1.10',
  '-1',
  '.nan',
  '.inf',
  '1e400',
  '2021-13-40',
  '2021/2020',
  '..',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '[]',
  '{}',
  '|',
  '>',
  '&a',
  '*a',
  '!!js x',
  '@',
  '`',
  '%',
  '# none',
  '- x',
  '? x',
  ': x',
  '<<',
  '__proto__',
  'constructor',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD83D\uDE00',
  '9'.repeat(400),
  'x'.repeat(5000),
  '"\\ud800"',
  '"\\x00"',
  "'it''s'",
  '[#nothing]',
  '[@nothing]',
  'https://[::1]/',
  'javascript:0',
  '---',
  '...',
]

type Edit = (lines: string[]) => string[]

const place = fc.nat({ max: 5000 })
const at = (lines: readonly string[], index: number): number => index % Math.max(lines.length, 1)

/** One thing done to the lines of a file. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (index): Edit =>
      (lines) =>
        lines.toSpliced(at(lines, index), 1),
  ),
  place.map(
    (index): Edit =>
      (lines) =>
        lines.toSpliced(at(lines, index), 0, lines[at(lines, index)] ?? ''),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Edit =>
      (lines) =>
        lines.with(at(lines, one), lines[at(lines, other)] ?? ''),
  ),
  fc.tuple(place, fc.constantFrom(...oddScalars)).map(
    ([index, value]): Edit =>
      (lines) =>
        lines.with(
          at(lines, index),
          (lines[at(lines, index)] ?? '').replace(/(?<=: ).*|(?<=- ).*/, () => value),
        ),
  ),
  fc
    .tuple(
      place,
      fc.constantFrom('id', 'text', 'date', 'sources', 'quote', 'facts', 'kind', 'x', '__proto__', 'toString', '<<'),
    )
    .map(
      ([index, key]): Edit =>
        (lines) =>
          lines.with(at(lines, index), (lines[at(lines, index)] ?? '').replace(/[\w-]+(?=:)/, key)),
    ),
  fc.tuple(place, fc.constantFrom(' ', '  ', '\t', '- ', '# ', '\u00A0', '> ', '    ')).map(
    ([index, start]): Edit =>
      (lines) =>
        lines.with(at(lines, index), start + (lines[at(lines, index)] ?? '').trimStart()),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 30 })).map(
    ([index, noise]): Edit =>
      (lines) =>
        lines.toSpliced(at(lines, index), 0, noise),
  ),
)

export interface Mutated {
  file: string
  content: Uint8Array
}

/** A good file after one to three edits of its lines, and now and then a flipped bit or a lost end. */
export const mutatedFile: fc.Arbitrary<Mutated> = fc
  .record({
    file: fc.constantFrom(...files),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    flip: fc.option(fc.tuple(place, fc.nat({ max: 7 })), { freq: 5 }),
    cut: fc.option(place, { freq: 8 }),
  })
  .map(({ file, edits, flip, cut }) => {
    const lines = edits.reduce((before, each) => each(before), textOf(file).split('\n'))
    const content = Buffer.from(lines.join('\n'))
    if (flip !== null && content.length > 0) {
      const index = flip[0] % content.length
      content[index] = (content[index] ?? 0) ^ (1 << flip[1])
    }
    return { file, content: cut === null ? content : content.subarray(0, cut % (content.length + 1)) }
  })

/** Text that is YAML by its signs, and seldom by its order. */
export const yamlNoise: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '- ',
      'id: ',
      'text: ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      ': ',
      ', ',
      '|\n',
      '>-\n',
      '&a ',
      '*a ',
      '!!x ',
      '\t',
      '\0',
      '---\n',
      '? ',
      '<<: ',
      'a',
      '1',
      '\r',
      '\r\n',
      '\uFEFF',
      '%YAML 1.1\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .filter((text) => text.trim() !== '')
  .map((text) => JSON.stringify(text.toWellFormed()))

/** An edit that leaves most files good: other words in a text, a record or a line less, a date of another form. */
export const gentleEdit: fc.Arbitrary<{ file: string; content: string }> = fc
  .tuple(
    fc.constantFrom(...yamlFiles),
    fc.oneof(
      fc.tuple(place, words).map(
        ([index, text]) =>
          (content: string) =>
            replaceNth(
              content,
              /(?<=^\s+(?:text|note|topic|title|question|found|definition|finding|says|unknown|place|subtitle|description): )(?![>|]).+$/gm,
              index,
              text,
            ),
      ),
      fc
        .tuple(
          place,
          fc.constantFrom(
            '2021',
            '2021-05',
            '2021-05~',
            '2021-22',
            '../2021-05-14',
            '2021-05-13/2021-05-14',
            'unknown',
          ),
        )
        .map(
          ([index, date]) =>
            (content: string) =>
              replaceNth(content, /(?<=^\s+date: ).+$/gm, index, `'${date}'`),
        ),
      place.map(
        (index) => (content: string) =>
          replaceNth(
            content,
            /^ {2}(?:note|credibility|reviewed|via|quote|by|archive|origin|exempt|short|name-note):.*\n(?: {3,}.*\n)*/gm,
            index,
            '',
          ),
      ),
      place.map((index) => (content: string) => replaceNth(content, /^- id:.*\n(?:(?!- ).*\n)*/gm, index, '')),
    ),
  )
  .map(([file, change]) => ({ file, content: change(textOf(file)) }))

function replaceNth(text: string, pattern: RegExp, index: number, replacement: string): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[index % Math.max(matches.length, 1)]
  return match === undefined
    ? text
    : text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length)
}
