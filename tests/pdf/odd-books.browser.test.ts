/**
 * What lays a book out otherwise than most: long names and titles, many months, broad tables, entries that columns divide.
 * That nothing overlaps, runs out of its box, is printed smaller or is read in another order, printing itself proves.
 */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import type { Printed } from '../../scripts/pdf/verify/printed.ts'
import { fictionalSite } from '../site/rendered.ts'
import { printOne, wordsOn } from './print-one.ts'

const printed = async (change: (facts: Facts) => void, kind: 'book' | 'at-a-glance' = 'book'): Promise<Printed> =>
  printOne(await fictionalSite(change), kind)
const wordsOf = (book: Printed): string => book.pages.map((_, page) => wordsOn(book, page)).join(' ')

const longWord = 'Bundesverteidigungsministerium'
const longTitle =
  'What the ministers of the parties said of it, before and after they had signed it, and what came of it'

interface Odd {
  what: string
  change(facts: Facts): void
  /** What has to be read in the book. */
  has: RegExp
}

const odd: Odd[] = [
  {
    what: 'a body in one word of 120 letters, which has reacted, and places in one Arabic word of 160',
    change({ bodies, pacts }) {
      for (const body of bodies) if (body.id === 'dravian-mfa') body.name = longWord.repeat(4)
      for (const event of pacts[0]?.events ?? []) event.place = 'يتفاوضون'.repeat(20)
    },
    has: /Bundesvertei.*يتفاوضون|يتفاوضون.*Bundesvertei/su,
  },
  {
    what: 'reactions in 60 months',
    change({ pacts }) {
      const [reaction] = pacts[0]?.reactions ?? []
      for (let month = 0; month < 60; month++) {
        const date = new Date(Date.UTC(2021, 6 + month)).toISOString().slice(0, 7)
        if (reaction !== undefined) pacts[0]?.reactions.push({ ...reaction, id: `month-${month}`, date })
      }
    },
    has: /Stances by year/,
  },
  {
    what: 'a chapter with a title of two lines, and one of eight',
    change({ briefings }) {
      briefings[0]?.briefing.chapters.forEach((chapter, index) => {
        if (index === 3) chapter.title = longTitle
        if (index === 4) chapter.title = `${longTitle}; `.repeat(3).slice(0, 300)
      })
    },
    has: /What the ministers of the parties said/,
  },
  {
    what: 'a table of twelve columns with long words in a text',
    change({ briefings }) {
      const row = (cell: string) => `|${` ${cell} |`.repeat(12)}`
      for (const { prose } of briefings) {
        prose['background.md'] = [row('Head'), row('-'), ...Array.from({ length: 9 }, () => row(longWord))].join('\n')
      }
    },
    has: /Head/,
  },
  {
    what: '800 statements, whose sources and index go on over columns and pages',
    change({ pacts }) {
      const [statement] = pacts[0]?.statements ?? []
      for (let number = 0; number < 800; number++) {
        if (statement === undefined) return
        pacts[0]?.statements.push({ ...statement, id: `said-${number}`, text: `Mira Tolvane spoke, number ${number}.` })
      }
    },
    has: /number 799/,
  },
  {
    what: 'a title of 300 letters without a blank, on its cover and at the head of its pages',
    change({ briefings, pacts }) {
      for (const { briefing } of briefings) briefing.title = 'M'.repeat(300)
      for (const { pact } of pacts) pact.short = 'M'.repeat(300)
    },
    has: /MMMM/,
  },
  {
    what: 'twenty authors with long names, some of whom stand on the cover',
    change({ briefings }) {
      for (const { briefing } of briefings) {
        briefing.authors = Array.from({ length: 20 }, (_, index) => `Institute for ${longWord}, branch ${index}`)
      }
    },
    has: /and ?15 ?more/,
  },
]

describe('a book is printed and proved', () => {
  it.each(odd)('with $what', async (book) => {
    expect(wordsOf(await printed((facts) => book.change(facts)))).toMatch(book.has)
  })

  it.each(odd.slice(0, -1))('at a glance, with $what', async (book) => {
    expect((await printed((facts) => book.change(facts), 'at-a-glance')).pages.length).toBeGreaterThan(0)
  })

  it('with as many areas of links as there are words for them, where an entry goes on in the next column', async () => {
    const book = await printed(({ sources }) => {
      for (let number = 0; number < 40; number++) {
        const [source] = sources
        if (source !== undefined) sources.push({ ...source, id: `more-${number}`, url: `${source.url}?${number}` })
      }
    })
    const stray = book.pages.flatMap(({ links }) => links.filter(({ content }) => content.length === 0))
    expect(stray).toEqual([])
  })
})
