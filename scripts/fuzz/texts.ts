import * as fc from 'fast-check'
import { isPrintable } from '../facts/values/printable.ts'
import { writings, type Writing } from './writings.ts'

/** Letters and signs that keyboards, word processors and web pages put into a text. */
/** No marks of quotation but those of East Asia: words between others have to be on record. */
const signs = Array.from(
  '‐‑‒–—―‘’‚‹›…·•†‡′″←→↑↓✓✔½¼¾⅓²³¹⁰ⁿ₂ªº№™©®°±×÷−≤≥≈‰€£$¥₺₽%&/+=~^|@§¶\u00a0\u202f\u2009\u2003ﬁﬂĳǆ' +
    'éèêëàâçñöüßøåæœłđžčćşğıİŠŽÐÞþąęőűấựễЖљњђћџґїєўёΆέΐΰςÿ(){};:!?¿¡,.\'"' +
    'ΩÅＡ１ｶ①㍿豈ﷺﻼ؟،؛٪٫۔।॥。、（）・〜ー፡።៖។၊။ฯๆ׳״־',
)
  .concat(['e\u0301', 'a\u0308', 'x\u0304', 'Q\u0323', 'א\u05b8', '👩‍🚀'])
  .filter(isPrintable)

const letter = fc.constantFrom(
  ...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöüéßžčđшжя'),
)
const shortWord = fc.string({ unit: letter, minLength: 1, maxLength: 12 })
const longWord = fc.string({ unit: letter, minLength: 20, maxLength: 2000 })
const address = longWord.map((word) => `https://example.org/${word}`)
const signed = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
const mixed = fc
  .tuple(shortWord, fc.constantFrom(...signs), shortWord)
  .map(([before, sign, after]) => before + sign + after)
const number = fc.nat().map((value) => `${value}.${value % 97}`)

const word = fc.oneof(
  { weight: 12, arbitrary: shortWord },
  { weight: 2, arbitrary: mixed },
  { weight: 1, arbitrary: signed },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: longWord },
  { weight: 1, arbitrary: address },
)

const anyWriting = fc.constantFrom(...writings)
/** Signs that stand in pairs, and turn round in a line from right to left. */
const pairs = ['()', '[]', '{}', '‹›', '「」', '『』', '（）', '【】', '《》'].filter(isPrintable)
const between = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(inner, fc.constantFrom(...pairs)).map(([words, pair]) => pair.slice(0, 1) + words + pair.slice(1))

/** Words of one script, some in brackets, with numbers and Latin words among them. */
const wordsIn = ({ word: own }: Writing): fc.Arbitrary<string[]> => {
  const phrase = fc.array(own, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
  const each = fc.oneof(
    { weight: 8, arbitrary: own },
    { weight: 1, arbitrary: between(phrase) },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: shortWord },
    { weight: 1, arbitrary: fc.tuple(own, fc.constantFrom(...signs)).map(([before, sign]) => before + sign) },
  )
  return fc.array(each, { minLength: 1, maxLength: 15 })
}

/** Sentences of one script, and those in which scripts of both directions stand side by side. */
const anyScript: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyWriting.chain(wordsIn).map(sentence) },
  {
    weight: 1,
    arbitrary: fc.array(anyWriting.chain(wordsIn), { minLength: 2, maxLength: 4 }).map((all) => sentence(all.flat())),
  },
)

/** A quote in any script, with a tag that fits it or any other. */
export const anyQuote: fc.Arbitrary<{ lang: string; text: string }> = fc
  .tuple(anyWriting, anyWriting, fc.nat(3))
  .chain(([own, other, luck]) =>
    fc.record({
      lang: fc.constantFrom(...(luck === 0 ? other : own).tags),
      text: wordsIn(own).map(sentence),
    }),
  )

/** A text of any words, as long as may be: whoever uses it cuts it to what its place may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }).map(sentence),
  fc.array(word, { minLength: 60, maxLength: 400 }).map(sentence),
  longWord,
  anyScript,
  anyScript,
)

const cell = fc.oneof(
  shortWord,
  anyWriting.chain(({ word: own }) => own),
  mixed,
  longWord,
  fc.array(shortWord, { maxLength: 12 }).map((words) => words.join(' ')),
)
const table = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.array(cell, { minLength: 1 }))
  .map(([columns, rows, cells]) => {
    const row = (index: number): string =>
      `|${Array.from({ length: columns }, (_, column) => ` ${cells[(index * columns + column) % cells.length]} `).join('|')}|`
    return [row(0), `|${' - |'.repeat(columns)}`, ...Array.from({ length: rows }, (_, index) => row(index + 1))].join(
      '\n',
    )
  })

/** A block of Markdown: a paragraph, a heading, a list in a list, a quote, a table. */
export const anyMarkdown: fc.Arbitrary<string> = fc.oneof(
  anyText,
  anyText.map((text) => `## ${cutTo(text, 300)}`),
  fc
    .array(anyText, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((text, index) => `${'  '.repeat(index % 3)}- ${cutTo(text, 600)}`).join('\n')),
  anyText.map((text) => `> ${text}`),
  table,
)

/** Sentences of at most twenty words, since the house style wants short ones. */
function sentence(words: readonly string[]): string {
  return words.map((each, index) => (index > 0 && index % 20 === 0 ? `${each}.` : each)).join(' ')
}

/** A text cut to so many characters, with no blank at its ends. */
export const cutTo = (text: string, limit: number): string => Array.from(text).slice(0, limit).join('').trim() || 'x'
