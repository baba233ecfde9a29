import { textOf, pact } from '../fictional-entries.ts'
import { briefing, edited, sources, statements, type Row } from './row.ts'

const url = 'https://mod.arvenia.example.org/former-ministers'
const at = (address: string): Pick<Row, 'file' | 'content'> => ({
  file: sources,
  content: edited(sources, url, address),
})
const inStatements = (from: string, to: string): Pick<Row, 'file' | 'content'> => ({
  file: statements,
  content: edited(statements, from, to),
})

/** Rows 27 to 49: values of the wrong kind, and records that do not hang together. */
export const values: readonly Row[] = [
  {
    row: '27',
    what: 'a version number without quotation marks',
    ...inStatements('topic: Legal weight', 'topic: 1.10'),
  },
  { row: '27b', what: 'a number that begins with zero', ...inStatements('topic: Legal weight', 'topic: 012') },
  { row: '28', what: 'twenty digits', ...inStatements('topic: Legal weight', 'topic: 12345678901234567890') },
  { row: '29', what: 'not a number', ...inStatements('credibility: 2', 'credibility: .nan') },
  { row: '29b', what: 'infinity', ...inStatements('topic: Legal weight', 'topic: .inf') },
  { row: '30', what: 'the 30th of February', ...inStatements('date: 2021-05-14', 'date: 2021-02-30') },
  { row: '31', what: 'a day that is still to come', ...inStatements('date: 2021-05-14', 'date: 2031-05-14') },
  { row: '32', what: 'a key that does not exist', ...inStatements('topic: Legal weight', 'topik: Legal weight') },
  { row: '33', what: 'a key left out', ...inStatements('  topic: Legal weight\n', '') },
  { row: '34', what: 'a text of spaces', ...inStatements('topic: Legal weight', 'topic: "  "') },
  {
    row: '35',
    what: 'a text that is too long',
    ...inStatements('topic: Legal weight', `topic: ${'w'.repeat(349)}`),
  },
  {
    row: '36',
    what: 'HTML in a text, which is shown as it stands',
    ...inStatements('no treaty', 'no <script>alert(1)</script> treaty'),
  },
  {
    row: '37',
    what: 'template code in a text, which is shown as it stands',
    ...inStatements('no treaty', 'no {{7*7}} treaty'),
  },
  { row: '38', what: 'an address that runs code', ...at('javascript:alert(1)') },
  { row: '38b', what: 'an address that is its own page', ...at('data:text/html,x') },
  { row: '38c', what: 'an address without a scheme', ...at('//mod.arvenia.example.org/x') },
  { row: '39', what: 'an address with a password', ...at('https://a:b@mod.arvenia.example.org/') },
  { row: '39b', what: 'an address of a cloud’s inside', ...at('https://169.254.169.254/latest') },
  { row: '39c', what: 'an address of this machine', ...at('https://localhost/x') },
  { row: '39d', what: 'an address in look-alike letters', ...at('https://\u0430\u0440\u0440\u04CF\u0435.com/') },
  { row: '40', what: 'an id given twice', ...inStatements('id: sarn-should-vote', 'id: institute-no-clause') },
  {
    row: '41',
    what: 'ids that differ in capitals only',
    ...inStatements('id: sarn-should-vote', 'id: Institute-No-Clause'),
  },
  {
    row: '42',
    what: 'an id unlike its folder',
    file: `${pact}/pact.yaml`,
    content: edited(`${pact}/pact.yaml`, 'id: harbour-declaration', 'id: harbour'),
  },
  { row: '43', what: 'an id that is a path', ...inStatements('id: sarn-should-vote', 'id: ../etc') },
  { row: '43b', what: 'an id that Windows keeps for itself', ...inStatements('id: sarn-should-vote', 'id: con') },
  { row: '44', what: 'an id of nobody', ...inStatements('by: mira-tolvane', 'by: mira-tolvan') },
  {
    row: '45',
    what: 'a circle of reactions',
    file: `${pact}/reactions.yaml`,
    content: textOf(`${pact}/reactions.yaml`).replace(/(id: estmark-supports[^]*?to: ).*/, '$1open-water-concerned'),
  },
  {
    row: '46',
    what: 'a briefing that shows no fact',
    file: briefing,
    content: textOf(briefing)
      .replace(/key-points:[^]*?changes:/, 'key-points:\n  - The text is public [@declaration-text].\nchanges:')
      .replace(/chapters:[^]*/, 'chapters:\n  - id: method\n    kind: method\n    text: method.md\n'),
  },
  { row: '48', what: 'the ending .yml', file: 'data/countries.yml', content: textOf('data/countries.yaml') },
  {
    row: '48b',
    what: 'a capital in a file’s name',
    file: 'data/Countries.yaml',
    content: textOf('data/countries.yaml'),
  },
  { row: '48c', what: 'a program among the facts', file: 'data/eleventyComputed.cjs', content: 'module.exports = 1' },
  {
    row: '49',
    what: 'a source that nobody cites',
    file: sources,
    content: `${textOf(sources)}\n${textOf(sources)
      .split('\n\n')[1]
      ?.replace(/id: .*/, 'id: nobody-cites')
      .replace('former-ministers', 'others')}\n`,
  },
]
