import { textOf } from '../fictional-entries.ts'
import { edited, glossary, statements, type Row } from './row.ts'

const topic = 'topic: Legal weight'

/** Rows 17 to 26: what YAML could do and a fact must not, and files that are too deep or too large. */
export const yaml: readonly Row[] = [
  { row: '17', what: 'billion laughs', file: glossary, content: 'a: &a [x, x]\nb: [*a, *a]\n' },
  { row: '18', what: 'an alias of itself', file: glossary, content: '- &a [*a]\n' },
  {
    row: '19',
    what: 'a merge key',
    file: statements,
    content: edited(statements, topic, '<<: { topic: Legal weight }'),
  },
  {
    row: '20',
    what: 'a tag that runs code',
    file: statements,
    content: edited(statements, topic, 'topic: !!js/function "function(){}"'),
  },
  { row: '21', what: 'a tag for bytes', file: statements, content: edited(statements, topic, 'topic: !!binary aGk=') },
  {
    row: '21b',
    what: 'a tag for times',
    file: statements,
    content: edited(statements, 'date: 2021-05-14', 'date: !!timestamp 2021-05-14'),
  },
  {
    row: '21c',
    what: 'a tag for sets',
    file: statements,
    content: edited(
      statements,
      '[corvanian-gazette-2021-05-15, selvane-courier-2021-05-15]',
      '!!set { corvanian-gazette-2021-05-15 }',
    ),
  },
  { row: '22', what: 'another version of YAML', file: glossary, content: `%YAML 1.1\n---\n${textOf(glossary)}` },
  {
    row: '23',
    what: 'the key __proto__',
    file: statements,
    content: edited(statements, topic, `${topic}\n  __proto__: { polluted: true }`),
  },
  {
    row: '23b',
    what: 'the key constructor',
    file: statements,
    content: edited(statements, topic, `${topic}\n  constructor: x`),
  },
  {
    row: '24',
    what: 'a list as a key',
    file: statements,
    content: edited(statements, topic, `${topic}\n  ? [a, b]\n  : x`),
  },
  { row: '24b', what: 'a number as a key', file: statements, content: edited(statements, topic, `${topic}\n  12: x`) },
  { row: '25', what: 'a thousand brackets', file: glossary, content: '['.repeat(1000) + ']'.repeat(1000) },
  {
    row: '26',
    what: 'ten megabytes',
    file: glossary,
    content: textOf(glossary) + `# ${'x'.repeat(98)}\n`.repeat(100_000),
  },
]
