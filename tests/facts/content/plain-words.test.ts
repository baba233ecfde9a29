import { expect, it } from 'vitest'
import { plainWords } from '../../../scripts/facts/content/plain-words.ts'

it.each([
  ['He said *no* [#a-fact] [@a-source].', 'He said no.'],
  ['A [link](https://example.org) of **weight**,\nand more [@a] .', 'A link of weight, and more.'],
  ['"Quoted" words', '“Quoted” words'],
  [' ', ''],
])('the words of %j are %j', (markdown, words) => {
  expect(plainWords(markdown, 'en')).toBe(words)
})
