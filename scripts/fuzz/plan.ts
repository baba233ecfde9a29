import * as fc from 'fast-check'
import { anyMarkdown, anyQuote, anyText } from './texts.ts'

/** How a book differs from the invented one: every number is how many there are more, every text where it comes to stand. */
export interface Plan {
  paper: 'A4' | 'Letter'
  fictional: boolean
  /** The chapters that it has, by their places among those of the invented book. */
  chapters: number[]
  /** Months with a reaction. */
  months: number
  /** Countries on the map, and how many of them are members. */
  countries: number
  members: number
  /** Countries whose status with NATO is known, events, and terms of the glossary. */
  statuses: number
  events: number
  terms: number
  /** Statements under one topic, each with a quote. */
  statements: number
  /** Sources of one fact, sides of one dispute, offices of one person. */
  sources: number
  positions: number
  offices: number
  authors: number
  keyPoints: number
  corrections: number
  /** A table in a text: its columns and rows. */
  table: { columns: number; rows: number }
  /** What stands in every text: a word as long as may be, sentences as long as may be, or one letter. */
  all: 'word' | 'sentences' | 'letter' | null
  /** What stands in the place of the texts of the invented book; places are counted round. */
  texts: { place: number; text: string }[]
  /** What stands in the place of the quotes of the invented book, and in which language they are said to be. */
  quotes: { place: number; lang: string; text: string }[]
  /** What is added to the Markdown files. */
  prose: { place: number; text: string }[]
}

/** How many chapters the invented book has. */
const chapters = 18

const few = (most: number) => fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(most))

/** Every plan; it shrinks towards the invented book itself. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  paper: fc.constantFrom('A4', 'Letter'),
  fictional: fc.boolean(),
  chapters: fc.oneof(
    fc.constant(Array.from({ length: chapters }, (_, index) => index)),
    fc.shuffledSubarray(
      Array.from({ length: chapters }, (_, index) => index),
      { minLength: 1 },
    ),
  ),
  months: few(60),
  countries: few(80),
  members: few(80),
  statuses: few(80),
  events: few(120),
  terms: few(40),
  statements: few(60),
  sources: few(60),
  positions: few(8),
  offices: few(29),
  authors: few(18),
  keyPoints: few(3),
  corrections: few(40),
  table: fc.record({ columns: few(12), rows: few(60) }),
  all: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('word', 'sentences', 'letter') },
  ),
  texts: fc.array(fc.record({ place: fc.nat(), text: anyText }), { maxLength: 25 }),
  quotes: fc.array(
    fc.tuple(fc.nat(), anyQuote).map(([place, quote]) => ({ place, ...quote })),
    { maxLength: 8 },
  ),
  prose: fc.array(fc.record({ place: fc.nat(), text: anyMarkdown }), { maxLength: 4 }),
})
