import { describe, expect, it } from 'vitest'
import { checked, entriesWith } from '../fictional-entries.ts'

const file = 'data/glossary.yaml'
const said = (text: string) =>
  checked(entriesWith({ [file]: text }))
    .findings.filter((finding) => finding.file === file && finding.rule !== 'unknown-key')
    .map(({ line, rule, message, suggestion }) => ({ line, rule, message, suggestion }))

const record = (definition: string, more = '') =>
  `- id: cutter\n  term: cutter\n  definition: ${definition}\n  expansion: a ship${more}\n- id: yawl\n  term: yawl\n  definition: a ship\n`

const quoted = (text: string, mark: string) =>
  text.replaceAll(/(^|[{,] ?|- )( *)(id|term|definition|expansion)(?= ?[:：])/gm, `$1$2${mark}$3${mark}`)

/** What people get wrong, once with plain keys. */
const slips = {
  'a colon in a text': record('See this: it says so.'),
  'a colon after an address': record('See https://x.example.org: it says so.'),
  'a colon at the end of a text': record('It says so:'),
  'a colon in the first key': record('a ship').replace('id: cutter', 'id: cutter: of the coast'),
  'a colon in the last key': record('a ship', ': tall'),
  'a colon in a text of several lines': record('Two kinds\n    of ships: with sails.'),
  'no space after the colon': record('a ship').replace('term: yawl', 'term:yawl'),
  'a colon of another keyboard': record('a ship').replace('term: yawl', 'term：yawl'),
  'a key too far to the left': record('a ship').replace('  term: cutter', 'term: cutter'),
  'a key too far to the right': record('a ship').replace('  term: cutter', '    term: cutter'),
  'a text that begins with a sign': record('*ship*'),
  'a text that begins with [': record('[ship] of the coast'),
  'an apostrophe in single quotation marks': record("'the ship's'"),
  'more text after the quotation mark': record('"ship" of the coast'),
  'a quotation mark that is never closed': record('"ship of the coast'),
  'no space after the hyphen': record('a ship').replace('- id: yawl', '-id: yawl'),
  'no hyphen': record('a ship').replace('- id: yawl', '  id: yawl'),
  'no hyphen at the first record': record('a ship').replace('- id: cutter', 'id: cutter'),
  'a no-break space': record('a ship').replace('term: yawl', 'term:\u00A0yawl'),
  'two records run together': record('a ship').replace('ship\n- id: yawl', 'ship - id: yawl'),
  'a colon in braces':
    '- { id: cutter, term: cutter, definition: See this: it says so. }\n- { id: yawl, term: y, definition: a ship }\n',
  'a comma too many in braces': '- { id: cutter,, term: cutter, definition: a ship }\n',
  'a brace that is never closed':
    '- { id: cutter, term: cutter, definition: a ship\n- id: yawl\n  term: yawl\n  definition: a ship\n',
}

describe.each(Object.entries(slips))('%s', (_, plain) => {
  it.each(['"', "'"])('is reported with keys in %s as with plain ones', (mark) => {
    const text = quoted(plain, mark)
    expect(text).not.toBe(plain)
    expect(said(plain)).not.toEqual([])
    expect(said(text)).toEqual(said(plain))
    expect(said(text.replaceAll('\n', '\r\n')).filter(({ rule }) => rule !== 'line-ending')).toEqual(said(plain))
  })
})
