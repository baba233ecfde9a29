import type { Site } from '../../pages/page.ts'
import { wordsOf } from '../../pages/strings.ts'
import { csvOf } from './csv.ts'
import { dataPackage } from './package.ts'
import { footnoteTexts } from '../footnotes.ts'
import { tablesOf } from './tables.ts'

/** A file of the site that no template makes: where it goes, and what is in it. */
export interface TextFile {
  path: string
  text: string
}

/** Each collection as CSV and JSON, and the data package that describes them. */
export function dataFiles({ facts, books, strings }: Site): TextFile[] {
  const word = wordsOf(strings, books[0]?.lang ?? 'en')
  const tables = tablesOf(facts)
  const description = [word('data.description'), word('data.status'), ...footnoteTexts(books)].join(' ')
  return [
    ...tables.map((table) => ({ path: `data/${table.name}.csv`, text: csvOf(table) })),
    ...tables
      .filter(({ records }) => records.length > 0)
      .map(({ name, records }) => ({ path: `data/${name}.json`, text: json(records) })),
    {
      path: 'data/datapackage.json',
      text: json(dataPackage(tables, books, word('data.title'), description)),
    },
  ]
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
