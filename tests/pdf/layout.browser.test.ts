import { beforeAll, describe, expect, it } from 'vitest'
import { Dict, Ref } from '../../scripts/pdf/file/objects.ts'
import type { Printed } from '../../scripts/pdf/verify/printed.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { descendants, readStructure, type Element } from '../../scripts/pdf/finish/structure-tree.ts'
import { readFinished } from '../../scripts/pdf/file/read-finished.ts'
import { filled, headingsAtTheFoot, markings, splitRows } from './layout.ts'
import { printedSite, type PrintedSite } from './printed-books.ts'

describe.each(['fictional', 'large'] as const)('the pages of the %s book', (name) => {
  let site: PrintedSite
  let book: Printed
  let glance: Printed
  beforeAll(async () => {
    site = await printedSite(name)
    book = await readPrinted(site.pdf)
    glance = await readPrinted(site.glance)
  })

  it('end with no heading', () => {
    expect(headingsAtTheFoot(book)).toEqual([])
    expect(headingsAtTheFoot(glance)).toEqual([])
  })

  it('are filled: none holds a line or two that spilled over', () => {
    const nearlyEmpty = book.pages.filter((page) => filled(page) < 0.15).map(({ label }) => label)
    expect(nearlyEmpty).toEqual([])
  })

  it('have the marking at head and foot, to the right, in 12 points', () => {
    for (const page of [...book.pages, ...glance.pages]) {
      const marks = markings(page, site.book.marking)
      expect(marks.map(({ place }) => place).toSorted(), page.label).toEqual(['foot', 'head'])
      expect(
        marks.every(({ size, right }) => right && size > 11.99),
        page.label,
      ).toBe(true)
    }
  })

  it('begin with a summary that stands alone on one page', () => {
    const starts = book.outline.filter(({ level }) => level === 2).map(({ destination }) => destination?.page)
    const front = book.pages.findIndex(({ label }) => label === '1')
    expect(starts).toContain(front)
    expect(starts).toContain(front + 1)
  })

  it('have the wide table of names across', () => {
    const across = book.pages.filter(({ width, height }) => width > height)
    expect(across.length).toBeGreaterThan(0)
  })

  it('split no row of a table', () => {
    const elements = readStructure(readFinished(site.pdf))
    expect(descendants(elements).filter(({ type }) => type === 'TR').length).toBeGreaterThan(10)
    expect(splitRows(elements)).toBe(0)
  })

  it('fit the briefing at a glance on two', () => {
    expect(glance.pages.length).toBeLessThanOrEqual(2)
  })
})

describe('this test', () => {
  it('sees a row that goes on on the next page', () => {
    const cell = (page: number): Element => ({
      ref: new Ref(1),
      dict: new Dict(),
      type: 'TD',
      kids: [{ page: new Ref(page), mcid: 0 }],
    })
    const row = (...cells: Element[]): Element => ({ ...cell(1), type: 'TR', kids: cells })
    expect(splitRows([row(cell(7), cell(7)), row(cell(7), cell(8))])).toBe(1)
  })

  it('sees a heading at the foot, an empty page and a small marking', async () => {
    const { pdf } = await printedSite('fictional')
    const printed = await readPrinted(pdf)
    const [page] = printed.pages.slice(4)
    if (page === undefined) throw new Error('there is no such page')
    const title = page.texts.filter(({ artifact }) => !artifact).slice(0, 3)
    const short = { ...page, texts: [...title, ...page.texts.filter(({ artifact }) => artifact)] }
    expect(headingsAtTheFoot({ ...printed, pages: [short] })).toHaveLength(1)
    expect(filled(short)).toBeLessThan(0.15)
    const small = { ...page, texts: page.texts.map((text) => ({ ...text, size: 8 })) }
    expect(markings(small, 'TLP:CLEAR').every(({ size }) => size < 12)).toBe(true)
  })
})
