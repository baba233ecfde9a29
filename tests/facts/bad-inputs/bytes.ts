import { textOf } from '../fictional-entries.ts'
import { edited, glossary, spliced, statements, type Row } from './row.ts'

/** Rows 1 to 16: files that are empty, of another kind, or of bytes that are no plain text. */
export const bytes: readonly Row[] = [
  { row: '1', what: 'an empty file', file: glossary, content: '' },
  { row: '1b', what: 'an empty file on which others rest', file: statements, content: '' },
  { row: '2', what: 'comments only', file: glossary, content: '# nothing yet\n' },
  { row: '3', what: 'one word', file: glossary, content: 'glossary\n' },
  { row: '4', what: 'keys where a list belongs', file: glossary, content: 'id: x\nterm: X\n' },
  { row: '5', what: 'two documents', file: glossary, content: `${textOf(glossary)}---\n- id: x\n` },
  {
    row: '6',
    what: 'a key given twice',
    file: statements,
    content: edited(statements, '  topic: Legal weight\n', '  topic: Legal weight\n  topic: Other\n'),
  },
  { row: '7', what: 'a tab before a key', file: statements, content: edited(statements, '  topic:', '\ttopic:') },
  { row: '7b', what: 'tabs before all keys', file: statements, content: textOf(statements).replace(/^ {2}/gm, '\t') },
  { row: '7c', what: 'a tab after a hyphen', file: statements, content: edited(statements, '- id:', '-\tid:') },
  { row: '8', what: 'a byte order mark at the start', file: glossary, content: `\uFEFF${textOf(glossary)}` },
  {
    row: '9',
    what: 'a byte order mark elsewhere',
    file: glossary,
    content: edited(glossary, 'term: ', 'term: \uFEFF'),
  },
  { row: '10', what: 'line ends of Windows', file: statements, content: textOf(statements).replaceAll('\n', '\r\n') },
  { row: '11', what: 'line ends of old Macs', file: statements, content: textOf(statements).replaceAll('\n', '\r') },
  {
    row: '11b',
    what: 'one carriage return in a text',
    file: statements,
    content: edited(statements, 'no treaty', 'no\rtreaty'),
  },
  {
    row: '12',
    what: 'a letter in an older encoding',
    file: statements,
    content: spliced(statements, 'treaty and', [0xe9]),
  },
  { row: '13', what: 'UTF-16', file: glossary, content: Buffer.from(`\uFEFF${textOf(glossary)}`, 'utf16le') },
  { row: '13b', what: 'UTF-16 without its mark', file: glossary, content: Buffer.from(textOf(glossary), 'utf16le') },
  { row: '14', what: 'NUL', file: statements, content: edited(statements, 'no treaty', 'no\u0000treaty') },
  { row: '14b', what: 'a file that a crash filled with NUL', file: glossary, content: '\u0000'.repeat(4096) },
  {
    row: '15',
    what: 'a right-to-left override',
    file: statements,
    content: edited(statements, 'no treaty', '\u202Eno treaty'),
  },
  {
    row: '15b',
    what: 'a zero-width space',
    file: statements,
    content: edited(statements, 'no treaty', 'no\u200B treaty'),
  },
  {
    row: '16',
    what: 'a lone surrogate as an escape',
    file: statements,
    content: edited(
      statements,
      'text: Mira Tolvane said that the declaration is no treaty and needs no ratification.',
      String.raw`text: "Mira Tolvane said \ud800."`,
    ),
  },
  {
    row: '16b',
    what: 'a lone surrogate as bytes',
    file: statements,
    content: spliced(statements, 'treaty and', [0xed, 0xa0, 0x80]),
  },
]
