import { describe, expect, it } from 'vitest'
import { proseKnown, stands, withoutLaterMarks } from '../../../scripts/facts/selection/known-texts.ts'

/** Everything stands that does not begin with late. */
const ground = {
  hasSource: (id: string) => !id.startsWith('late'),
  hasRecord: (id: string) => !id.startsWith('late'),
}

describe('a key point or a paragraph', () => {
  it.each([
    ['It was so [#fact] [@source].', true],
    ['It was so [#fact] [#late-fact].', false],
    ['It was so [@source] [@late-source].', true],
    ['It was so [@late-source].', false],
    ['It was so.', true],
  ])('%s', (text, expected) => {
    expect(stands(text, ground)).toBe(expected)
  })
})

describe('marks to what fell are cut out', () => {
  it.each([
    ['It was so [#late].', 'It was so.'],
    ['It was so [#fact] [#late] [@source].', 'It was so [#fact] [@source].'],
    ['It was so ([#late]), and not else.', 'It was so, and not else.'],
    ['It was so ([@late], [@source]).', 'It was so ([@source]).'],
    ['It was so ([@source], [@late]).', 'It was so ([@source]).'],
    ['It was so\n[#late]. It was.', 'It was so. It was.'],
    ['[#late] It was so.', 'It was so.'],
    ['It was so [#fact].', 'It was so [#fact].'],
    ['A list [of words](https://example.org/) (not a mark).', 'A list [of words](https://example.org/) (not a mark).'],
  ])('%s', (text, expected) => {
    expect(withoutLaterMarks(text, ground)).toBe(expected)
  })
})

describe('the text of a chapter', () => {
  it('loses the paragraphs that rest on something later, and nothing else', () => {
    expect(proseKnown('One [#fact].\n\nTwo\nlines [#late].\n\nThree [@source] [@late].\n', ground)).toEqual({
      text: 'One [#fact].\n\nThree [@source].\n',
      fallen: 1,
    })
  })

  it('loses single entries of a list, and rows of no table', () => {
    const { text, fallen } = proseKnown('Of these:\n\n- One [#late]\n  and more.\n- Two [#fact].\n', ground)
    expect(text).toBe('Of these:\n\n- Two [#fact].\n')
    expect(fallen).toBe(1)
    expect(proseKnown('| a | b |\n| - | - |\n| one [#fact] | two [#late] |\n\nMore.', ground).text).toBe('More.')
  })

  it('loses the headings that nothing is left under', () => {
    const text = '## One\n\n### Deep\n\nFalls [#late].\n\n## Two\n\nStays.\n\n## Empty as it was\n'
    expect(proseKnown(text, ground).text).toBe('## Two\n\nStays.\n\n## Empty as it was\n')
  })

  it('is letter for letter the same where nothing falls', () => {
    const text = '\n\n## One\n\n\n\n```\ncode\n\n[#late] in it\n```\n'.replace('[#late]', '[#fact]')
    expect(proseKnown(text, ground)).toEqual({ text, fallen: 0 })
  })
})
