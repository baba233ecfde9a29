import { beforeEach, describe, expect, it } from 'vitest'
import { sayByCharacters } from '../../../scripts/pdf/finish/characters.ts'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'

/** What was drawn anew: its glyphs, its width and its meaning. */
let drawn: [string, number, string][] = []
beforeEach(() => (drawn = []))

/** A font of 1,000 units with letters of 500 and, from code 0100 on, marks without a width. Code 2000 is the first new one. */
const program = {
  unitsPerEm: 1000,
  advance: (code: string) => (code < '\x01' ? 500 : 0),
  drawing(parts: readonly { code: string; x: number; y: number }[], advance: number, meaning: string) {
    const glyphs = parts.map(({ code, x, y }) => `${Buffer.from(code, 'latin1').toString('hex')}@${x},${y}`)
    drawn.push([glyphs.join(' '), advance, meaning])
    return `\x20${String.fromCharCode(drawn.length - 1)}`
  },
}
const meanings: Record<string, string> = { '\0\x01': 'א', '\0\x02': 'ב', '\0\x03': 'ג' }
const fonts = {
  meaning: (_: string, code: string) => meanings[code] ?? null,
  program: (font: string) => (font === 'F9' ? null : program),
  saying: (font: string) => font,
}
const spell = (text: string): string =>
  sayByCharacters(readOperations(`BT ${text} ET`), fonts, false)
    .map((each) => each.text)
    .join(' ')
const says = (text: string): string =>
  `/Span <</ActualText <feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>>> BDC`
const start = '/F1 10 Tf 1 0 0 -1 50 80 Tm'

describe('sayByCharacters', () => {
  it('writes what is set from right to left in the order in which it is read', () => {
    expect(spell(`/ReversedChars BMC ${start} <0003> Tj 5 0 Td <0002> Tj 5 0 Td <0001> Tj EMC`)).toBe(
      `BT ${start} 10 0 Td <0001> Tj -5 0 Td <0002> Tj -5 0 Td <0003> Tj ET`,
    )
  })

  it('draws several glyphs for several characters with the first, and says the others over them', () => {
    expect(spell(`${start} ${says('कि')} <0001> Tj 5 2 Td <0002> Tj EMC`)).toBe(
      `BT ${start} <2000> Tj 9.99 0 Td <2001> Tj ET`,
    )
    expect(drawn).toEqual([
      ['0001@0,0 0002@500,200', 999, 'क'],
      ['', 1, 'ि'],
    ])
  })

  it('goes on where the last glyph ended, without being told', () => {
    expect(spell(`${start} <0001> Tj ${says('ffi')} <0002> Tj <0003> Tj EMC`)).toMatch(/<0001> Tj 5 0 Td <2000> Tj/)
  })

  it('draws several glyphs for one character as one', () => {
    spell(`${start} ${says('ش')} <0100> Tj 1 -3 Td <0001> Tj EMC`)
    expect(drawn).toEqual([['0100@-100,0 0001@0,-300', 500, 'ش']])
  })

  it('gives each character of a ligature from right to left its part of the room, the first on the right', () => {
    expect(spell(`/ReversedChars BMC ${start} ${says('لا')} <0001> Tj EMC EMC`)).toBe(
      `BT ${start} 2.5 0 Td <2000> Tj -2.5 0 Td <2001> Tj ET`,
    )
    expect(drawn).toEqual([
      ['0001@-250,0', 250, 'ل'],
      ['', 250, 'ا'],
    ])
  })

  it('sets a mark from right to left in a size of its own', () => {
    expect(spell(`/ReversedChars BMC ${start} ${says('בָ')} <0001> Tj 1 0 Td <0100> Tj EMC EMC`)).toBe(
      `BT /F1 10 Tf 1 0 0 -1 50 80 Tm .01 0 Td <2000> Tj /F1 9.8 Tf -.01 0 Td <2001> Tj /F1 10 Tf ET`
        .replaceAll(' .', ' 0.')
        .replace('-.', '-0.'),
    )
    expect(drawn.map(([, , meaning]) => meaning)).toEqual(['ב', 'ָ'])
  })

  it('knows a letter from right to left on its own, which nothing marks as such', () => {
    expect(spell(`${start} ${says('לא')} <0001> Tj EMC`)).toBe(`BT ${start} 2.5 0 Td <2000> Tj -2.5 0 Td <2001> Tj ET`)
    expect(spell(`${start} ${says('בָ')} <0001> Tj <0100> Tj EMC`)).toMatch(/F1 9\.8 Tf/)
  })

  it('draws a number of Arabic-Indic digits among letters from right to left as one', () => {
    Object.assign(meanings, { '\0\x05': '٥', '\0\x02': '٢' })
    const number = `BT ${start} <0005> Tj 5 0 Td <0002> Tj ET`
    const both = `BT /ReversedChars BMC ${start} <0001> Tj EMC ET ${number}`
    const spelled = sayByCharacters(readOperations(both), fonts, true).map((each) => each.text)
    expect(spelled.join(' ')).toBe(`BT ${start} <0001> Tj ET BT ${start} <2000> Tj ET`)
    expect(drawn).toEqual([['0005@0,0 0002@500,0', 1000, '٥٢']])
    expect(spell(number.slice(3, -3))).toBe(number)
    meanings['\0\x02'] = 'ב'
  })

  it('keeps a joiner with the letter after it', () => {
    spell(`${start} ${says('ප්‍ර')} <00010002> Tj EMC`)
    expect(drawn.map(([, , meaning]) => meaning)).toEqual(['ප', '්', '‍ර'])
  })

  it('counts the room of letters that are set closer than they are wide', () => {
    spell(`${start} ${says('क्')} <0001> Tj <0100> Tj EMC 4 0 Td <0002> Tj`)
    expect(drawn).toEqual([
      ['0001@0,0 0100@500,0', 399, 'क'],
      ['', 1, '्'],
    ])
  })

  it.each([
    ['glyphs that stand for one character each', `${start} <0001> Tj ${says('X')} 5 0 Td <0002> Tj EMC`],
    ['a space of another kind', `${start} ${says('\u00a0')} <00010001> Tj EMC`],
    ['a hyphen at the end of a line', `${start} ${says('\u00ad')} <00010001> Tj EMC`],
    ['a font that no glyph can be added to', `/F9 10 Tf 1 0 0 -1 5 8 Tm ${says('ab')} <00010002> Tj EMC`],
    ['a glyph that nothing explains', `/F1 10 Tf 1 0 0 -1 5 8 Tm <0009> Tj`],
    ['what else may stand in a text', `/ReversedChars BMC ${start} 2 Tr <0001> Tj EMC`],
  ])('leaves %s', (_, text) => {
    expect(spell(text)).toBe(`BT ${text} ET`)
  })

  it('leaves the font that what follows counts on', () => {
    const ends = `/F1 10 Tf 1 0 0 -1 50 80 Tm <0001> Tj /F2 10 Tf 5 0 Td <0002> Tj`
    expect(spell(`/ReversedChars BMC ${ends} EMC`)).toMatch(/\/F2 10 Tf ET$/)
  })
})
