import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, it } from 'vitest'

it('the glossary explains each term once', () => {
  const terms = (parse(readFileSync('data/glossary.yaml', 'utf8')) as { term: string }[]).map(({ term }) => term)
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
})
