import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff, type Piece } from '../../../scripts/facts/values/word-diff.ts'

/** Both wordings in one: [-gone-]{+new+}. */
const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('')

const diff = (before: string, after: string, lang = 'en'): string => marked(wordDiff(before, after, lang))

describe('two wordings, word by word', () => {
  it.each([
    ['Signed on 18 March.', 'Signed on 19 March.', 'Signed on [-18-]{+19+} March.'],
    ['He said no.', 'He said no, and left.', 'He said no{+, and left+}.'],
    ['They met in Port Selvane.', 'They met.', 'They met[- in Port Selvane-].'],
    ['', 'New words.', '{+New words.+}'],
    ['Old words.', '', '[-Old words.-]'],
    ['It is as it was.', 'It is as it was.', 'It is as it was.'],
  ])('%s → %s', (before, after, expected) => {
    expect(diff(before, after)).toBe(expected)
  })

  it('joins changes with only a sign between them', () => {
    expect(diff('It has ships, planes.', 'It has boats, tanks.')).toBe('It has [-ships, planes-]{+boats, tanks+}.')
  })

  it('shows sentences that have next to nothing in common one after the other', () => {
    expect(diff('Nobody answered the letter.', 'Ships left at dawn for Brelland.')).toBe(
      '[-Nobody answered the letter.-]{+Ships left at dawn for Brelland.+}',
    )
  })

  it.each([
    ['zh', '他说没有条约。', '他说这不是条约。', '他说[-没有-]{+这不是+}条约。'],
    ['th', 'เขาบอกว่าไม่มีสนธิสัญญา', 'เขาบอกว่ามีสนธิสัญญา', 'เขาบอกว่า[-ไม่มี-]{+มี+}สนธิสัญญา'],
    ['ar', 'قال إن النص ليس معاهدة', 'قال إن النص معاهدة', 'قال إن النص [-ليس -]معاهدة'],
  ])('knows where words end in %s', (lang, before, after, expected) => {
    expect(diff(before, after, lang)).toBe(expected)
  })

  const words = fc.array(fc.constantFrom('the', 'text', 'is', 'no', 'treaty', ',', '.', 'são', '条约', 'ν'), {
    maxLength: 12,
  })
  const sentence = fc.oneof(
    words.map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  const bare = (text: string): string => text.replaceAll(/\s+/g, '')

  it('makes up both wordings, but for blanks of the earlier one', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = wordDiff(before, after, 'en')
        const without = (kind: Piece['kind']) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('removed')).toBe(after)
        expect(bare(without('added'))).toBe(bare(before))
      }),
      { seed: 20_260_313, numRuns: 500 },
    )
  })

  it('has no piece that is empty, and no two of a kind in a row', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = wordDiff(before, after, 'en')
        expect(pieces.filter(({ text }) => text === '')).toEqual([])
        expect(pieces.filter(({ kind }, index) => kind === pieces[index - 1]?.kind)).toEqual([])
      }),
      { seed: 20_260_313, numRuns: 500 },
    )
  })
})
