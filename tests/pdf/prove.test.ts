import { describe, expect, it } from 'vitest'
import { FailedProof } from '../../scripts/pdf/failed-proof.ts'
import { align } from '../../scripts/pdf/verify/reading-order.ts'

/** Passages long enough to be found again, each under an id of its own. */
const passages = ['one', 'two', 'three'].map((id) => ({ id, text: `What stands in the record with the name ${id}.` }))
const said = (...texts: string[]) => texts.map((text, index) => ({ content: `c${index}`, text }))
const [one = '', two = '', three = ''] = passages.map(({ text }) => text)

describe('align', () => {
  it('finds every passage whatever a line end changed, and whose content it is', () => {
    const { differences, idOf } = align(passages, said(one.replace('record', 're-\ncord'), two, three))
    expect(differences).toEqual([])
    expect([...idOf]).toEqual([
      ['c0', 'one'],
      ['c1', 'two'],
      ['c2', 'three'],
    ])
  })

  it.each<[string, string[], [string | null, string, string][]]>([
    ['another letter', [one, two.replace('record', 'recoard'), three], [['two', 'reco▸ard', 'reco▸rd']]],
    ['an end that is missing', [one, two], [['three', '▸', '▸Whatstands']]],
    [
      'two that changed places',
      [two, one, three],
      [
        ['one', 'name▸two', 'name▸one'],
        ['two', 'namet▸hree', 'namet▸wo'],
      ],
    ],
    ['more than there is', [one, 'Something else.', two, three], [['two', '▸Somethingelse.', '▸Whatstands']]],
    ['more at the end', [one, two, three, 'The end'], [[null, '▸Theend', '▸']]],
    [
      'two places at once',
      [one.replace('name one', 'name ono'), two, three.replace('What', 'That')],
      [
        ['one', 'on▸o', 'on▸e'],
        ['three', '▸That', '▸What'],
      ],
    ],
  ])('tells in which passage they part: %s', (_, texts, wanted) => {
    const { differences } = align(passages, said(...texts))
    expect(differences.map(({ id }) => id)).toEqual(wanted.map(([id]) => id))
    wanted.forEach(([, found, page], index) => {
      const [before, after] = differences[index]?.says.split(' where the page has ') ?? []
      expect(before).toContain(found)
      expect(after).toContain(page)
    })
  })

  it('names the letters that part', () => {
    const { differences } = align(passages, said(one, two.replace('record', 'reкord'), three.slice(0, -1)))
    expect(differences.map(({ says }) => says.split('": ')[1])).toEqual([
      'U+043A, Cyrillic in the place of U+0063, Latin',
      'nothing in the place of U+002E',
    ])
  })

  it('is not led astray by a short passage once it is lost', () => {
    const short = [{ id: 'a', text: 'Lost words' }, { id: 'b', text: '1' }, ...passages]
    const { differences, idOf } = align(short, said('Other words', one, two, three, '1'))
    expect(differences.map(({ id }) => id)).toEqual(['a'])
    expect(idOf.get('c1')).toBe('one')
  })
})

describe('a failed proof', () => {
  const flaws = [
    { says: 'it is too wide', id: 'one' },
    { says: 'it is too wide', id: 'two' },
    { says: 'it has no title', id: null },
  ]

  it('names the file, each record with its place, and what is wrong', () => {
    const failure = new FailedProof('a.pdf', flaws).located((id) => (id === 'one' ? 'data/a.yaml:3' : null))
    expect(failure).toMatchObject({ name: 'CommandError', exitCode: 4 })
    expect(failure.message.split('\n')).toEqual([
      'a.pdf failed verification:',
      '  data/a.yaml:3: one: it is too wide',
      '  two: it is too wide',
      '  it has no title',
    ])
  })

  it('counts what it does not name', () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ says: `number ${index}`, id: null }))
    expect(new FailedProof('a.pdf', many).message.split('\n').at(-1)).toBe('  and 3 more')
  })
})
