import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateString, Dict, dict, name, PdfString, Ref, Stream, text } from '../../../scripts/pdf/file/objects.ts'
import type { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { checks, verifyPdf } from '../../../scripts/pdf/verify/verify.ts'
import { runVerb } from '../../build/verb.ts'
import { foreignPdf, lockedPdf } from '../file/small-files.ts'
import { printedSite } from '../printed-books.ts'
import { annotationOf, damaged, find, leafWith, linksOn, redraw, retype } from './damage.ts'

let pdf: Uint8Array
/** How many facts its book has. */
let facts: number
beforeAll(async () => {
  const printed = await printedSite('fictional')
  pdf = printed.pdf
  facts = Object.keys(printed.book.facts).length
})

/** The contents are the last page of the front matter, and the number of every chapter here is that of its page. */
const contents = 2
const chapter = (number: number): number => contents + number

function rewriteXmp(file: PdfFile, from: string, to: string): void {
  const packet = Buffer.from(file.bytes(file.catalog.get('Metadata'))).toString('utf8')
  expect(packet).toContain(from)
  const head = dict({ Type: name('Metadata'), Subtype: name('XML') })
  file.catalog.set('Metadata', file.add(new Stream(head, Buffer.from(packet.replace(from, to)))))
}

const topOf = (file: PdfFile, page: number) => [file.pages()[page]?.ref ?? null, name('XYZ'), null, 800, null]
const element = (file: PdfFile, type: string, has: string): Dict =>
  find(file, (each) => file.name(each.get('S')) === type && each.has(has))
const linkTo = (file: PdfFile, page: number, words: string): Dict => {
  const link = linksOn(file, page).find((each) => (each.get('Dest') as PdfString | undefined)?.bytes === words)
  if (link === undefined) throw new Error(`no link leads to ${words}`)
  return link
}

function outlineEntries(file: PdfFile): [root: Dict, first: Dict, second: Dict, third: Dict] {
  const root = file.dict(file.dict(file.catalog.get('Outlines')).get('First'))
  const first = file.dict(root.get('First'))
  const second = file.dict(first.get('Next'))
  return [root, first, second, file.dict(second.get('Next'))]
}

interface Damage {
  what: string
  to(file: PdfFile): void
  /** All that the check then says. */
  problems: unknown[]
}

/** By the name of the check that is to see them. */
const damages: Record<string, Damage[]> = {
  'Title, language, date and claims': [
    {
      what: 'all that a document says of itself',
      to(file) {
        file.info.delete('Title')
        for (const key of ['Lang', 'ViewerPreferences', 'MarkInfo']) file.catalog.delete(key)
        rewriteXmp(file, '<pdfuaid:part>1</pdfuaid:part>', '')
        rewriteXmp(file, '<pdfaid:part>3</pdfaid:part>', '')
        file.catalog.set('OpenAction', dict({ S: name('JavaScript'), JS: text('app.alert(1)') }))
      },
      problems: [
        'the document has no title',
        'a reader would show the name of the file in place of the title',
        'the document has no language',
        'the document is not tagged',
        'the metadata do not claim PDF/UA-1',
        'the metadata do not claim PDF/A-3',
        'the document has scripts',
      ],
    },
    {
      what: 'another title, another language and the dates of a clock',
      to(file) {
        file.info.set('Title', text('The Other Pact'))
        file.catalog.set('Lang', text('hr'))
        file.info.set('ModDate', dateString(new Date('2030-01-01T00:00:00Z')))
        rewriteXmp(file, '<xmp:CreateDate>2020', '<xmp:CreateDate>2031')
      },
      problems: [
        'the title is "The Other Pact", not "The Harbour Declaration"',
        'the document says that it is in hr, its data en',
        'the document is dated 2030-01-01T00:00:00Z, its data 2020-02-02T02:02:02Z',
        'the document is dated 2031-02-02T02:02:02Z, its data 2020-02-02T02:02:02Z',
      ],
    },
  ],
  'Page labels': [
    {
      what: 'roman numerals to the end',
      to: (file) => file.catalog.set('PageLabels', dict({ Nums: [0, dict({ S: name('r'), St: 1 })] })),
      problems: expect.arrayContaining(['page iv says "1" at its foot', 'page v says "2" at its foot']) as unknown[],
    },
    {
      what: 'another number at the foot',
      to(file) {
        retype(file, chapter(4), 'CLEAR4', 'CLEAR5')
        const pages = file.dict(file.catalog.get('Pages'))
        pages.set('Kids', file.array(pages.get('Kids')).toSpliced(chapter(4), 0))
      },
      problems: ['page 4 says "5" at its foot'],
    },
    {
      what: 'a page that is gone',
      to(file) {
        const gone = file.pages()[chapter(4)]
        const siblings = file.dict(gone?.dict.get('Parent'))
        const isGone = (each: unknown) => each instanceof Ref && each.number === gone?.ref.number
        siblings.set(
          'Kids',
          file.array(siblings.get('Kids')).filter((each) => !isGone(each)),
        )
      },
      problems: expect.arrayContaining(['page 4 says "5" at its foot']) as unknown[],
    },
  ],
  'Page numbers in contents, references and index': [
    {
      what: 'another number in the contents, and one that leads to another page',
      to(file) {
        retype(file, contents, 'Scope3', 'Scope4')
        linksOn(file, contents)
          .find((link) => Array.isArray(link.get('Dest')))
          ?.set('Dest', topOf(file, chapter(5)))
      },
      problems: ['page iii says "1" of what stands on page 5', 'page iii says "4" of what stands on page 3'],
    },
  ],
  'Links within the document': [
    {
      what: 'links that lead nowhere, or elsewhere without saying so, or elsewhere and say so',
      to(file) {
        linkTo(file, contents, 'background').delete('Dest')
        linkTo(file, contents, 'members').set('Dest', text('scope'))
        const reactions = linkTo(file, contents, 'reactions')
        reactions.set('Dest', text('scope'))
        reactions.set('Contents', text('Page 3'))
      },
      problems: [
        '"How it came about" on page iii leads nowhere',
        '"Members" on page iii is described as "Page 4", but leads to page 3',
        '"Reactions" on page iii leads to page 3, where it does not stand',
      ],
    },
  ],
  'Areas of links': [
    {
      what: 'an area on other words, and one on none',
      to(file) {
        const [scope, members] = [linkTo(file, contents, 'scope'), linkTo(file, contents, 'members')]
        scope.set('Rect', members.get('Rect') ?? null)
        linkTo(file, contents, 'reactions').set('Rect', [300, 100, 340, 110])
      },
      problems: [
        'on page iii the area of the link "Scope" (Page 3) covers "Members"',
        'on page iii the area of the link "Reactions" (Page 8) covers no words of its own',
      ],
    },
  ],
  'Text in its place': [
    {
      what: 'a document that is printed smaller',
      to(file) {
        file.pages().forEach((_, page) => redraw(file, page, (content) => `.9 0 0 .9 0 0 cm\n${content}`))
      },
      problems: ['the pages are printed at 90 % of their size, since something is too wide'],
    },
    {
      what: 'text over text',
      to: (file) => redraw(file, contents, (content) => `q\n${content}\nQ\n1 0 0 1 2 1 cm\n${content}`),
      problems: expect.arrayContaining([
        { says: '"Scope" and "Scope" on page iii are printed over each other', content: expect.any(String) as string },
      ]) as unknown[],
    },
    {
      what: 'text that runs off the page',
      to: (file) => redraw(file, contents, (content) => `1 0 0 1 -80 0 cm\n${content}`),
      problems: expect.arrayContaining([
        { says: '"Contents" on page iii reaches over the edge of its page', content: expect.any(String) as string },
      ]) as unknown[],
    },
    {
      what: 'a page with a title alone',
      // Its title is in the pieces 7 and 8; those before are empty.
      to: (file) => redraw(file, chapter(4), (content) => content.replace(/^\/\w+ <<\/MCID 9 [^]*/m, '')),
      problems: ['page 4 holds nothing but a title'],
    },
  ],
  'Outline and headings': [
    {
      what: 'other words, a gap, another page',
      to(file) {
        const [root, first, second, third] = outlineEntries(file)
        root.set('Title', text('The Other Pact'))
        first.set('Title', text('About  this book'))
        second.set('Dest', topOf(file, chapter(1)))
        third.set('Dest', topOf(file, chapter(9)))
      },
      problems: [
        'the heading "The Harbour Declaration" on page i is "The Other Pact" in the outline',
        '"About  this book" in the outline is spaced wrongly',
        '"Contents" in the outline leads to another page',
        '"1 Summary" in the outline leads to another page',
      ],
    },
    {
      what: 'missing entries',
      to: (file) => outlineEntries(file)[0].delete('First'),
      problems: [
        {
          says: expect.stringMatching(
            /^the outline has 1 entries for \d+ headings, none for "About this book"$/,
          ) as string,
          content: expect.any(String) as string,
        },
      ],
    },
  ],
  Tags: [
    {
      what: 'a heading outside the tree, a mute figure, links untagged and undescribed, a head that heads nothing',
      to(file) {
        element(file, 'H1', 'K').delete('K')
        element(file, 'Figure', 'Alt').delete('Alt')
        element(file, 'TH', 'A').delete('A')
        linkTo(file, contents, 'scope').delete('Contents')
        const key = linkTo(file, contents, 'background').get('StructParent')
        const holder = find(file, (each) => file.name(each.get('S')) === 'Link' && annotationOf(file, each) === key)
        const kids = file.array(holder.get('K'))
        holder.set(
          'K',
          kids.filter((kid) => typeof kid === 'number'),
        )
      },
      problems: [
        '"The Harbour Declaration" on page i is not in the structure tree',
        'the head of a table on page ii does not say what it heads',
        'the link "How it came about" on page iii is not tagged',
        'the link "Scope" on page iii has no description',
        'a figure on page 5 has no text alternative',
      ],
    },
    {
      what: 'no structure at all',
      to: (file) => file.catalog.delete('StructTreeRoot'),
      problems: expect.arrayContaining(['page i is not tagged', 'page 8 is not tagged']) as unknown[],
    },
  ],
  Fonts: [
    {
      what: 'a font that is not in the file',
      to: (file) => find(file, (each) => each.has('FontFile2')).delete('FontFile2'),
      problems: [expect.stringMatching(/^the font \S+ is not in the file$/)],
    },
  ],
  'Links to sources': [
    {
      what: 'an address that the book does not name',
      to(file) {
        const outer = file.pages().flatMap((_, page) => linksOn(file, page).filter((link) => link.has('A')))
        outer.slice(0, 1).forEach((link) => file.dict(link.get('A')).set('URI', text('https://elsewhere.example/')))
      },
      problems: [
        expect.stringMatching(/^a link on page \w+ leads to https:..elsewhere.example., which the book does not/),
      ],
    },
  ],
  Facts: [
    {
      what: 'a fact without a place, one in the place of another, one without a word',
      to(file) {
        const gone = leafWith(file, 'Dests', 'estmark-supports')
        gone.names.splice(gone.at, 2)
        const other = leafWith(file, 'Dests', 'nato-aware')
        const moved = leafWith(file, 'Dests', 'feldoria-none')
        moved.names[moved.at + 1] = other.names[other.at + 1] ?? null
        retype(file, chapter(8), 'a step', 'a stop')
      },
      problems: [
        'dravia-opposes is printed without "Viktor Hale called the declaration a step against Dravia."',
        'estmark-supports has no place in the document',
        'feldoria-none leads to page 8, where its number 8.6 does not stand',
      ],
    },
    {
      what: 'no data',
      to: (file) => file.dict(file.catalog.get('Names')).delete('EmbeddedFiles'),
      problems: ['the document does not carry its data'],
    },
  ],
  'Quotations and their languages': [
    {
      what: 'a quotation in no language',
      to: (file) => find(file, (each) => (each.get('Lang') as PdfString | undefined)?.bytes === 'sq').delete('Lang'),
      problems: [
        'the words of lindqvar-on-course are not marked as sq: "Pasqyra e përbashkët e radarëve do të jetë gati në kohë."',
      ],
    },
  ],
}

describe('npm run verify', () => {
  it('finds nothing wrong with a book as it was built', async () => {
    expect((await verifyPdf(pdf)).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('has every check tried below', () => {
    expect(Object.keys(damages)).toEqual(checks.map((check) => check.name))
  })

  describe.each(Object.entries(damages))('%s', (check, cases) => {
    it.each(cases)('sees $what', async (damage) => {
      const verdicts = await verifyPdf(damaged(pdf, (file) => damage.to(file)))
      const verdict = verdicts.find(({ name }) => name === check)
      expect(verdict?.problems).toEqual(damage.problems)
    })
  })
})

describe('a file that is no book', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'no-book-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each([
    ['is empty', () => Buffer.alloc(0), 'is not a PDF, or only part of one: The PDF file is empty'],
    ['is text', () => Buffer.from('Not a PDF\n'), 'is not a PDF, or only part of one: Invalid PDF structure.'],
    ['is cut off', () => pdf.subarray(0, pdf.length / 2), 'is not a PDF, or only part of one: Invalid PDF structure.'],
    ['lost its first half', () => pdf.subarray(pdf.length / 2), 'is not a PDF, or only part of one: Invalid Root'],
    ['is locked', () => Buffer.from(lockedPdf), 'is locked with a password.'],
  ])('ends with 2 and one sentence where it %s', async (_, bytes, sentence) => {
    const file = join(folder, 'file.pdf')
    await writeFile(file, bytes())
    const { code, output } = await runVerb('verify', [file])
    expect(output).toContain(`${file} ${sentence}`)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  it('ends with 2 where there is no such file, or none is named', async () => {
    const { code, output } = await runVerb('verify', ['/nowhere.pdf'])
    expect([code, output]).toEqual([2, '/nowhere.pdf cannot be read.\n'])
    const none = await runVerb('verify', [])
    expect([none.code, none.output]).toEqual([2, 'Name the files: npm run verify -- FILE.pdf\n'])
  })

  it('ends with 4 and a table where it is another document, whatever it carries', async () => {
    const file = join(folder, 'other.pdf')
    await writeFile(file, foreignPdf())
    const { code, output } = await runVerb('verify', [file])
    expect(code).toBe(4)
    expect(output).toContain('✖ Title, language, date and claims')
    expect(output).toContain('    page 1 has the label "" where i is its number')
    expect(output).toContain('    the document does not carry its data')
    expect(output).not.toContain('    at ')
  })

  it('ends with 0 and a table where it is a book', async () => {
    const file = join(folder, 'book.pdf')
    await writeFile(file, pdf)
    const { code, output } = await runVerb('verify', [file])
    expect(output).toMatch(new RegExp(`^✔ Facts +${facts}$`, 'm'))
    expect(output).not.toContain('✖')
    expect(code).toBe(0)
  })
})
