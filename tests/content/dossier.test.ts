/** The table that maps the research dossier to the data is complete and true. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { mapFaults, readDossier, rowFaults, type DossierRow } from './dossier.ts'

interface Entry {
  id: string
  sources?: string[]
  facts?: Entry[] | string[]
  offices?: { sources: string[] }[]
  footnote?: { sources: string[] }
}

const pact = 'data/pacts/albania-kosovo-croatia'
const records = (file: string): Entry[] => [parse(readFileSync(file, 'utf8')) as Entry | Entry[]].flat()
const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)

/** A record and the facts that stand in it. */
const withNested = (entry: Entry): Entry[] => [
  entry,
  ...(entry.facts ?? []).filter((each): each is Entry => typeof each !== 'string'),
]
const citedBy = ({ id, sources = [], offices = [], footnote }: Entry): [string, string[]] => [
  id,
  [...sources, ...offices.flatMap((office) => office.sources), ...(footnote?.sources ?? [])],
]

const shared = files('data').flatMap(records)
const own = files(pact).flatMap(records).flatMap(withNested)
const sourcesOf = new Map([...shared, ...own].map(citedBy))
const rows = readDossier(readFileSync(`${pact}/dossier.md`, 'utf8'))
const row = (changes: Partial<DossierRow>): DossierRow => ({
  row: 'F01',
  sources: [],
  records: [],
  note: '',
  ...changes,
})

describe('the table of the dossier', () => {
  it('has every row, and each says where it went or why not', () => expect(rowFaults(rows)).toEqual([]))

  it('names what is in the data, loses no source, and covers every fact and source', () => {
    const facts = own.filter(({ id }) => !id.startsWith('dispute-') && !id.startsWith('unknown-'))
    const mustBeNamed = [...facts, ...records('data/sources.yaml')].map(({ id }) => id)
    expect(mapFaults(rows, sourcesOf, mustBeNamed)).toEqual([])
  })
})

describe('the test of the table can fail', () => {
  it('finds missing, doubled, unknown and empty rows', () => {
    const sample = [
      row({ records: ['a'] }),
      row({ records: ['a'] }),
      row({ row: 'F99', note: 'Left out.' }),
      row({ row: 'F02' }),
    ]
    expect(rowFaults(sample, ['F01', 'F02', 'F03'])).toEqual([
      'F03 is missing',
      'F01 stands twice',
      'F99 is not in the dossier',
      'F02 says nothing',
    ])
  })

  it('finds a dead id, a lost source and a fact without a row', () => {
    const sample = [row({ records: ['a', 'dead'], sources: ['S01', 'S02'] }), row({ row: 'S01', records: ['page'] })]
    expect(
      mapFaults(
        sample,
        new Map([
          ['a', ['page']],
          ['page', []],
        ]),
        ['a', 'b'],
      ),
    ).toEqual([
      'F01 names dead, which is not in the data',
      'F01 rests on S02, which none of its records cites',
      'b is in no row',
    ])
  })

  it('reads both kinds of table', () => {
    expect(
      readDossier('| Row | Records |\n| --- | --- |\n| F01 | S01 S02 | `a` `b` | Why |\n| S01 | `page` |'),
    ).toEqual([
      row({ sources: ['S01', 'S02'], records: ['a', 'b'], note: 'Why' }),
      row({ row: 'S01', records: ['page'] }),
    ])
  })
})
