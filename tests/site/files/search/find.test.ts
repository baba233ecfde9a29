import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { find } from '../../../../templates/scripts/find.ts'
import { placesOf } from '../../../../templates/scripts/marked.ts'
import { indexOptions, type SearchDocument } from '../../../../templates/scripts/search-options.ts'

const index = new MiniSearch(indexOptions)
const document = (id: string, text: string, group: SearchDocument['group'] = 'facts'): SearchDocument => ({
  id,
  group,
  title: '',
  text,
  more: '',
  place: '',
  standing: '',
  url: id,
})
index.addAll([
  document('weight', 'The document has no legal weight.'),
  document('copy', 'Estmark was not invited; it got a copy of the document.'),
  document('talks', 'Talks with Estmark on legal matters.'),
  document('page', 'The document has no legal weight.', 'sources'),
])
const ids = (text: string, ignored: string[] = []) =>
  find(index, text, new Set(ignored)).results.map(({ id }) => id as string)

describe('a search', () => {
  it('finds what has all the words, and says that it does', () => {
    expect(ids('legal weight')).toEqual(['weight', 'page'])
    expect(find(index, 'legal weight', new Set()).near).toBe(false)
  })

  it('finds while the last word is being written', () => {
    expect(ids('legal wei')).toContain('weight')
  })

  it('finds other endings of a word', () => {
    expect(ids('invitation')).toEqual(['copy'])
  })

  it('finds in spite of a slip, and says that it only comes near', () => {
    expect(ids('legal wieght')[0]).toBe('weight')
    expect(find(index, 'legal wieght', new Set()).near).toBe(true)
  })

  it('finds what has some of the words where nothing has all', () => {
    expect(ids('invited talks').toSorted()).toEqual(['copy', 'talks'])
  })

  it('lets a question have words that the answer has not', () => {
    expect(ids('what weight', ['what'])).toEqual(['weight', 'page'])
    expect(find(index, 'what weight', new Set(['what'])).near).toBe(false)
  })

  it('puts a fact before the page that it rests on', () => {
    expect(ids('weight')).toEqual(['weight', 'page'])
  })

  it('finds nothing for nothing, nor for what is not there', () => {
    expect(ids(' – ')).toEqual([])
    expect(ids('xylophone')).toEqual([])
  })
})

describe('a search for short words and signs', () => {
  const lines = [
    'Part 2 is on trade.',
    'Part 4 came on 2 March.',
    'Part 20 is the last.',
    'It stands in Annex A.',
    'It stands in a note on Annex B.',
    'The United States sold F-16 jets.',
    'Two F16s came on 12 March.',
    'On 16 March the force met.',
    'The U.S. Secretary spoke.',
    'He told us.',
    'The talks were of the 5+1.',
    'The G7 and the G‑20 met.',
    'They wrote it in C#.',
    'A U.N. office is in Geneva.',
    '“X” marks the place.',
    'Section 1.5 names Article IV.',
    'It cost €5, or 50% more.',
    'O’Neill sent an e-mail.',
  ]
  const short = new MiniSearch(indexOptions)
  short.addAll(lines.map((line) => document(line, line)))
  const found = (text: string) => find(short, text, new Set(['a', 'who', 'it', 'of']))
  const linesOf = (text: string) => found(text).results.map(({ id }) => id as string)

  it.each([
    ['Part 2', ['Part 2 is on trade.']],
    ['part 20', ['Part 20 is the last.']],
    ['annex a', ['It stands in Annex A.']],
    ['Annex b', ['It stands in a note on Annex B.']],
    ['F-16', ['The United States sold F-16 jets.', 'Two F16s came on 12 March.']],
    ['F16s', ['Two F16s came on 12 March.', 'The United States sold F-16 jets.']],
    ['U.S.', ['The U.S. Secretary spoke.']],
    ['5+1', ['The talks were of the 5+1.']],
    ['G7', ['The G7 and the G‑20 met.']],
    ['G-7', ['The G7 and the G‑20 met.']],
    ['G20', ['The G7 and the G‑20 met.']],
    ['C#', ['They wrote it in C#.']],
    ['UN', ['A U.N. office is in Geneva.']],
    ['"X"', ['“X” marks the place.']],
    ['1.5', ['Section 1.5 names Article IV.']],
    ['article iv', ['Section 1.5 names Article IV.']],
    ['50%', ['It cost €5, or 50% more.']],
    ['€5', ['It cost €5, or 50% more.']],
    ['7', []],
    ["O'Neill", ['O’Neill sent an e-mail.']],
    ['email', ['O’Neill sent an e-mail.']],
  ])('%s is found, and nothing that is not it', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
    expect(found(text)).toMatchObject({ near: false, apart: false })
  })

  it('finds a digit alone', () => {
    expect(linesOf('2')).toEqual(expect.arrayContaining(['Part 2 is on trade.', 'Part 4 came on 2 March.']))
    expect(linesOf('2')).not.toContain('Part 20 is the last.')
  })

  it('puts an initialism before a word of the same letters', () => {
    expect(linesOf('US').slice(0, 2)).toEqual(['The U.S. Secretary spoke.', 'He told us.'])
  })

  it('says that words are there, but apart', () => {
    expect(found('March 4')).toMatchObject({ near: false, apart: true })
    expect(linesOf('March 4')).toEqual(['Part 4 came on 2 March.'])
  })

  it('takes no number for one like it', () => {
    expect(linesOf('F-35')).toEqual([])
    expect(linesOf('3+1')).toEqual([])
  })
})

describe('a search in scripts without spaces', () => {
  const lines = [
    '关于国防合作的联合声明于2025年3月发表',
    'サイバー攻撃とＮＡＴＯの防衛に関する共同声明',
    'ความร่วมมือด้านการป้องกันประเทศ',
    'ສາທາລະນະລັດປະຊາທິປະໄຕ',
    'សហប្រតិបត្តិការការពារជាតិ',
    'ကာကွယ်ရေးပူးပေါင်းဆောင်ရွက်မှု',
    'The 声明 was read.',
  ]
  const unspaced = new MiniSearch(indexOptions)
  unspaced.addAll(lines.map((line) => document(line, line)))

  it.each([
    ['声明', [0, 1, 6]],
    ['国', [0]],
    ['国防合作的联合声明于', [0]],
    ['攻撃と', [1]],
    ['サイバー', [1]],
    ['ｻｲﾊﾞｰ', [1]],
    ['NATO', [1]],
    ['2025年', [0]],
    ['2025', [0]],
    ['ป้องกัน', [2]],
    ['ປະຊາ', [3]],
    ['ការពារ', [4]],
    ['ပူးပေါင်း', [5]],
    ['read 声明', [6]],
  ])('%s is found within a sentence', (text, expected) => {
    const { results, near } = find(MiniSearch.loadJSON(JSON.stringify(unspaced), indexOptions), text, new Set())
    expect(results.map(({ id }) => lines.indexOf(id as string)).toSorted((a, b) => a - b)).toEqual(expected)
    expect(near).toBe(false)
  })

  it('says that what has only some of the signs comes near', () => {
    expect(find(unspaced, '联合国', new Set())).toMatchObject({ near: true })
  })
})

describe('the words that are marked', () => {
  it.each([
    ['Part 2 of 2 parts', 'Part 2', ['Part 2']],
    ['The U.S. told us', 'U.S.', ['U.S']],
    ['关于联合声明', '声明', ['声明']],
    ['An F-16, and 16 more', 'F16', ['F-16']],
  ])('in %s for %s', (text, query, expected) => {
    const one = new MiniSearch(indexOptions)
    one.add(document('one', text))
    const [result] = find(one, query, new Set()).results
    expect(
      placesOf(text, result ?? { terms: [], queryTerms: [] }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected)
  })
})
