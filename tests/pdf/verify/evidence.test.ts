import { describe, expect, it } from 'vitest'
import {
  bare,
  contentOf,
  reach,
  tagsIn,
  textOf,
  type PrintedPage,
  type Tag,
} from '../../../scripts/pdf/verify/printed.ts'
import { verdictTable } from '../../../scripts/pdf/verify/table.ts'
import { evidenceIn } from '../../../scripts/pdf/verify/verify.ts'
import { metadata } from '../../../scripts/pdf/verify/checks/metadata.ts'
import { damagedPdf, encryptedPdf, foreignPdf } from '../file/small-files.ts'

const tag = (role: string, kids: (Tag | string)[]): Tag => ({ role, alt: null, lang: null, scope: null, kids })
const tree = tag('Document', [tag('Lbl', ['a']), tag('P', ['c', tag('Span', ['b'])])])
const run = (text: string, content: string | null, bottom: number) => ({
  text,
  content,
  bottom,
  left: 0,
  width: 20,
  size: 9,
  font: 'f',
  artifact: content === null,
})
const page: PrintedPage = {
  label: '1',
  width: 100,
  height: 100,
  texts: [run('B', 'b', 90), run('A', 'a', 80), run('margin', null, 85), run('C1', 'c', 40), run('C2', 'c', 20)],
  links: [],
  structure: tree,
  scales: null,
}

describe('a page', () => {
  it('is read in the order of its tags, not in that of its drawing', () => {
    expect(tagsIn(tree).map(({ role }) => role)).toEqual(['Document', 'Lbl', 'P', 'Span'])
    expect(contentOf(tree)).toEqual(['a', 'c', 'b'])
    expect(textOf(page, tree)).toBe('AC1C2B')
    expect(textOf(page, tree, ['Lbl'])).toBe('C1C2B')
  })

  it('has below a destination what can be read there', () => {
    expect(reach(page, 85).map(({ text }) => text)).toEqual(['A', 'C1'])
  })
})

it('a text is the same whatever the end of a line changed in it', () => {
  expect(bare('co\u00adopera-\ntion  \ufb01rst')).toBe('cooperationfirst')
})

describe('the data of a file', () => {
  it.each([
    '{"facts": "none"}',
    '[]',
    'null',
    '"text"',
    'no JSON {',
    '{"title":"a","lang":"en","date":"x","facts":[]}',
  ])('is none where it carries %s', async (json) => {
    expect((await evidenceIn(foreignPdf(json))).data).toBeNull()
  })

  it('is that of a book', async () => {
    const json = '{"title":"a","lang":"en","date":"x","facts":[],"links":[]}'
    expect((await evidenceIn(foreignPdf(json))).data).toEqual(JSON.parse(json))
  })
})

it('the table has a line for each check, and one for each problem below it', () => {
  const verdicts = [
    { name: 'Facts', count: 12, problems: [] },
    { name: 'Page labels', count: 3, problems: ['page 4 says "5" at its foot'] },
  ]
  expect(verdictTable('a.pdf', verdicts)).toBe(
    ['a.pdf', '✔ Facts            12', '✖ Page labels       3  1 wrong', '    page 4 says "5" at its foot'].join('\n'),
  )
})

describe('a file that anybody may open', () => {
  const encrypted = 'the document is encrypted (Standard), which PDF/A forbids'

  it('is wrong where it is encrypted', async () => {
    expect(metadata.run(await evidenceIn(encryptedPdf))).toContain(encrypted)
    expect(metadata.run(await evidenceIn(foreignPdf()))).not.toContain(encrypted)
  })

  it('is said to open where only a part of it cannot be read', async () => {
    await expect(evidenceIn(damagedPdf)).rejects.toThrow(/^page 2 cannot be read: /)
  })
})
