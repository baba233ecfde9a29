import { textOf, pact } from '../fictional-entries.ts'
import { briefing, edited, glossary, sources, statements, type Row } from './row.ts'

const said = 'text: Mira Tolvane said that the declaration is no treaty and needs no ratification.'
const cited = '[corvanian-gazette-2021-05-15, selvane-courier-2021-05-15]'
const topic = 'topic: Legal weight'

/** Mistakes as maintainers make them, by what went wrong and the words before and after it in statements.yaml. */
const inStatements: [what: string, from: string, to: string][] = [
  ['a quotation mark that is not closed', said, 'text: "Mira Tolvane said that it is no treaty.'],
  ['an apostrophe in single quotation marks', said, "text: 'Mira Tolvane's words were clear.'"],
  ['quotation marks in quotation marks', said, 'text: "Mira Tolvane said "no treaty" twice."'],
  ['a colon in a text', said, 'text: Mira Tolvane said: no treaty.'],
  ['a text that begins with @', said, 'text: @MiraTolvane wrote that it is no treaty.'],
  ['a text that begins with *', said, 'text: *Emphasis* stands at the start.'],
  ['a text that begins with [', said, 'text: [Sic] it is no treaty.'],
  ['a text that begins with >', said, 'text: > 50 ships took part.'],
  ['a number sign in a text', said, 'text: Mira Tolvane ranked it #1 among declarations.'],
  ['a backslash', said, String.raw`text: "The folder is C:\Users."`],
  ['a text that goes on at the left', said, 'text: Mira Tolvane said that the\ndeclaration is no treaty.'],
  ['no space after a colon', topic, 'topic:Legal weight'],
  ['no colon', topic, 'topic Legal weight'],
  ['a key one space too far left', `  ${topic}`, ` ${topic}`],
  ['a key one space too far right', `  ${topic}`, `   ${topic}`],
  ['a key without indentation', `  ${topic}`, topic],
  ['a no-break space from Word', `  ${topic}`, `\u00A0 ${topic}`],
  ['a merge left half done', `  ${topic}\n`, `<<<<<<< HEAD\n  ${topic}\n=======\n  topic: Weight\n>>>>>>> other\n`],
  ['two records run together', '  reviewed: 2022-03-30\n\n- id: sarn', '  reviewed: 2022-03-30- id: sarn'],
  ['no hyphen before a record', '- id: sarn', '  id: sarn'],
  ['no hyphen before the first record', '- id: tolvane', '  id: tolvane'],
  ['no hyphen and no indentation', '- id: sarn', 'id: sarn'],
  ['no space after a hyphen', '- id: sarn', '-id: sarn'],
  ['a hyphen out of line', '- id: sarn', ' - id: sarn'],
  ['a bullet', '- id: sarn', '• id: sarn'],
  ['a key at the wrong level', '    translator: ours', '  translator: ours'],
  ['a text where keys belong', 'quote:\n    lang: eo\n    text: Ĉi', 'quote: Ĉi'],
  ['a text where a list belongs', cited, 'corvanian-gazette-2021-05-15'],
  ['a list that is not closed', cited, '[corvanian-gazette-2021-05-15, selvane-courier-2021-05-15'],
  ['a list without a comma', cited, '[corvanian-gazette-2021-05-15 selvane-courier-2021-05-15]'],
  ['two commas', cited, '[corvanian-gazette-2021-05-15,, selvane-courier-2021-05-15]'],
  ['a decimal comma', 'credibility: 2', 'credibility: 2,5'],
  ['the grade of the source beside that of the claim', 'credibility: 2', 'credibility: B2'],
  ['a date with dots', 'date: 2021-05-14', 'date: 14.05.2021'],
  ['a date with the month first', 'date: 2021-05-14', 'date: 5/14/2021'],
  ['a date that may mean two days', 'date: 2021-05-14', 'date: 5/4/2021'],
  ['a date in words', 'date: 2021-05-14', 'date: May 2021'],
  ['a year', 'date: 2021-05-14', 'date: 2021'],
  ['a comma after a date', 'date: 2021-05-14', 'date: 2021-05-14,'],
  ['an id with capitals and low lines', 'id: sarn-should-vote', 'id: Sarn_Should_Vote'],
  ['a name where an id belongs', 'by: mira-tolvane', 'by: Mira Tolvane'],
  ['a capital in a closed list', 'standing: attributed', 'standing: Attributed'],
  ['nothing after a key', 'standing: attributed', 'standing:'],
  ['the singular of a key', 'sources: [', 'source: ['],
  ['a mark of the order of bytes in the middle', '- id: sarn', '\uFEFF- id: sarn'],
]

/** What else goes wrong, in other files. */
const elsewhere: Omit<Row, 'row'>[] = [
  { what: 'yes for true', file: briefing, content: edited(briefing, 'fictional: true', 'fictional: Yes') },
  {
    what: 'a chapter of an unknown kind',
    file: briefing,
    content: edited(briefing, 'kind: reactions', 'kind: reaction'),
  },
  { what: 'a chapter whose file is not there', file: briefing, content: edited(briefing, 'scope.md', 'scopes.md') },
  {
    what: 'a colon in a title',
    file: briefing,
    content: edited(briefing, 'The Harbour Declaration', 'The Harbour: a Declaration'),
  },
  { what: 'a space in an address', file: sources, content: edited(sources, 'former-ministers', 'former ministers') },
  { what: 'an address without https', file: sources, content: edited(sources, 'https://mod', 'http://mod') },
  { what: 'a small letter for a grade', file: sources, content: edited(sources, 'grade: A', 'grade: a') },
  { what: 'a language in words', file: sources, content: edited(sources, 'lang: eo', 'lang: Esperanto') },
  { what: 'a file in the wrong folder', file: 'data/statements.yaml', content: textOf(statements) },
  { what: 'a collection that does not exist', file: `${pact}/treaties.yaml`, content: textOf(glossary) },
  {
    what: 'a briefing under another name',
    file: 'briefings/harbour-declaration/brief.yaml',
    content: textOf(briefing),
  },
  { what: 'a text without words', file: 'briefings/harbour-declaration/scope.md', content: '\n' },
  {
    what: 'a record where a list belongs',
    file: `${pact}/unknowns.yaml`,
    content: 'id: unknown-cost\nquestion: What does it cost?\nfound: Nothing was found.\nreviewed: 2022-03-30\n',
  },
  {
    what: 'a mistyped fact in a dispute',
    file: `${pact}/disputes.yaml`,
    content: edited(`${pact}/disputes.yaml`, 'gallmere-press-claim', 'gallmere-pres-claim'),
  },
  {
    what: 'a broken record below a folded text, which does not grow by it',
    file: 'data/glossary/boats.yaml',
    content: `- id: barge\n  definition: A boat.\n  term: >-\n    barge\n\n- id: cutter\n  term:cutter\n  definition: ${'so '.repeat(120)}\n`,
  },
  {
    what: 'a record pasted twice',
    file: `${pact}/events.yaml`,
    content: `${textOf(`${pact}/events.yaml`)}\n${textOf(`${pact}/events.yaml`).split('\n\n', 1)[0]}\n`,
  },
]

export const mistakes: readonly Row[] = [
  ...inStatements.map(([what, from, to]) => ({ what, file: statements, content: edited(statements, from, to) })),
  ...elsewhere,
].map((each, index) => ({ ...each, row: String(index + 1) }))
