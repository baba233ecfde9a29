/** The words of the book: short sentences, no loaded words, every acronym explained, one spelling for each name. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { loadedWords, longSentences, quotationMarks, twoSpellings, unexplainedAcronyms } from './lint.ts'
import { markdownProse, plain, proseOf, readProse, type Prose } from './prose.ts'

interface Named {
  name: string
  short?: string
}
interface Term {
  term: string
  expansion?: string
}

const records = <Item>(file: string): Item[] => parse(readFileSync(`data/${file}.yaml`, 'utf8')) as Item[]
const prose = readProse(['data', 'briefings'])
const named = ['people', 'bodies', 'countries'].flatMap((file) => records<Named>(file))
const terms = records<Term>('glossary')
const publishers = records<{ publisher: string }>('sources').map(({ publisher }) => publisher)

/** What the glossary explains, the words of names, and TV, which is a word of its own. */
const explained = new Set([
  ...terms.map(({ term }) => term),
  ...[...named.map(({ name }) => name), ...publishers].flatMap((name) => name.split(/[^\p{L}\d/]+/u)),
  'TV',
])

/** What a lint finds in the book, each with its place. */
const inBook = (lint: (each: Prose) => string[]): string[] =>
  prose.flatMap((each) => lint(each).map((found) => `${each.place}: ${found}`))

describe('sentences are short', () => {
  it('finds one of 26 words, and not one of 25', () => {
    const words = (count: number): string => `It ${'is '.repeat(count - 2)}long.`
    expect(longSentences(words(25))).toEqual([])
    expect(longSentences(`Short. ${words(26)}`)).toEqual([words(26)])
  })
  it('holds for the book', () => expect(inBook(({ text }) => longSentences(text))).toEqual([]))
})

describe('words take no side', () => {
  it('finds loaded words, and claims only outside a dispute', () => {
    expect(loadedWords('The minister slammed the so-called pact.')).toEqual(['slammed', 'so-called'])
    expect(loadedWords('He claimed it.')).toEqual(['claimed'])
    expect(loadedWords('He claimed it.', true)).toEqual([])
    expect(loadedWords('The claim was read.')).toEqual([])
  })
  it('holds for the book', () => expect(inBook(({ text, disputed }) => loadedWords(text, disputed))).toEqual([]))
})

describe('no paraphrase stands in quotation marks', () => {
  it('finds every kind of mark, and lets apostrophes be', () => {
    expect(quotationMarks('He called it “bad”, "worse" and ‘worst’.')).toHaveLength(5)
    expect(quotationMarks("Serbia's and the parties' view, and Kosovo’s.")).toEqual([])
  })
  it('holds for the book', () => expect(inBook(({ text }) => quotationMarks(text))).toEqual([]))
})

describe('acronyms are explained', () => {
  it('finds one that is not', () => {
    expect(
      unexplainedAcronyms('NATO and the WEU have CM-400, ABC-DEF.pdf and TLP:CLEAR', new Set(['NATO', 'TLP'])),
    ).toEqual(['WEU'])
  })
  it('holds for the book', () => {
    expect(inBook(({ text }) => unexplainedAcronyms(text, explained))).toEqual([])
  })
  it('explains each one once', () => {
    const all = terms.map(({ term }) => term)
    expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([])
  })
  it('spells each acronym out', () => {
    expect(terms.filter(({ term, expansion }) => /^[\p{Lu}/]{2,}$/u.test(term) && expansion === undefined)).toEqual([])
  })
})

describe('each name has one spelling', () => {
  it('finds a name with and without its marks, and a form that the book does not use', () => {
    expect(twoSpellings(['Vučić spoke.', 'Vucic spoke in Prishtina.'])).toEqual([
      'Vucic / Vučić',
      'Prishtina / Pristina',
    ])
  })
  it('holds for the book', () => {
    expect(twoSpellings([...prose.map(({ text }) => text), ...named.map(({ name }) => name)])).toEqual([])
  })
})

describe('the prose that is held against these rules', () => {
  it('is all of it', () => expect(prose.length).toBeGreaterThan(500))
  it('leaves out quotes, names and the titles of pages', () => {
    const record = { text: 'Ours.', quote: { text: 'Theirs.' }, name: { text: 'Theirs.' }, title: 'Theirs.' }
    expect(proseOf([record], 'sources.yaml', [], false, false)).toEqual([
      { place: 'sources.yaml 0.text', text: 'Ours.', disputed: false },
    ])
  })
  it('knows what is disputed', () => {
    expect(proseOf({ standing: 'disputed', note: 'So.' }, 'x.yaml', [], false, true)[0]?.disputed).toBe(true)
  })
  it('is free of marks', () => {
    expect(plain('One [#a-fact] *Republic* and [a page](https://example.org/) [@a-source].')).toBe('One … and a page.')
    expect(markdownProse('x.md', '## Head\n\nOne\ntwo.\n\n- Item\n- Other').map(({ text }) => text)).toEqual([
      'Head',
      'One two.',
      'Item',
      'Other',
    ])
  })
})
