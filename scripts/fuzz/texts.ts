import * as fc from 'fast-check'
import { isPrintable } from '../facts/values/printable.ts'

/** Letters and signs that keyboards, word processors and web pages put into a text. */
/** No marks of quotation: words between them have to be on record. */
const signs = Array.from(
  '‐‑‒–—―‘’‚‹›…·•†‡′″←→↑↓✓✔½¼¾⅓²³¹⁰ⁿ₂ªº№™©®°±×÷−≤≥≈‰€£$¥₺₽%&/+=~^|@§¶\u00a0\u202f\u2009\u2003ﬁﬂĳǆ' +
    'éèêëàâçñöüßøåæœłđžčćşğıİŠŽÐÞþąęőűấựễЖљњђћџґїєўёΆέΐΰςÿ(){};:!?¿¡,.\'"',
)
  .concat(['e\u0301', 'a\u0308', 'x\u0304', 'Q\u0323', '👩‍🚀'])
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

/** A text of any words, as long as may be: whoever uses it cuts it to what its place may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }).map(sentence),
  fc.array(word, { minLength: 60, maxLength: 400 }).map(sentence),
  longWord,
)

const cell = fc.oneof(
  shortWord,
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
