import { describe, expect, it } from 'vitest'
import { dropClippedText } from '../../../scripts/pdf/finish/clipped.ts'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'

/** Chromium's own frame: the page is clipped to its box, and the text turned upside down in it. */
const framed = (mcid: number, y: number): string =>
  `q 1 0 0 -1 0 800 cm 0 50 500 700 re W n /P <</MCID ${mcid}>> BDC BT 1 0 0 -1 60 ${y} Tm (a) Tj ET EMC Q `

const drop = (source: string): { content: string; emptied: Set<number> } => {
  const { operations, emptied } = dropClippedText(readOperations(source))
  return { content: operations.map(({ text }) => text).join(' '), emptied }
}

describe('dropClippedText', () => {
  it('keeps what the clip shows', () => {
    const { content, emptied } = drop(framed(0, 400))
    expect(content).toBe(framed(0, 400).trim())
    expect(emptied).toEqual(new Set())
  })

  it('takes out what it hides, above and below, and says what draws nothing then', () => {
    const { content, emptied } = drop(framed(0, 20) + framed(1, 400) + framed(2, 790))
    expect(content.match(/Tj/g)).toHaveLength(1)
    expect(emptied).toEqual(new Set([0, 2]))
  })

  it('knows a clip within a clip, and the one that counts after it', () => {
    const inner =
      'q 0 0 500 800 re W n q 0 0 500 100 re W n BT 1 0 0 1 0 200 Tm (hidden) Tj ET Q BT 1 0 0 1 0 200 Tm (shown) Tj ET Q'
    expect(drop(inner).content).not.toContain('hidden')
    expect(drop(inner).content).toContain('shown')
  })

  it('keeps an element that still draws a line or an image', () => {
    const line =
      'q 0 0 9 9 re W n /P <</MCID 4>> BDC BT 1 0 0 1 0 50 Tm (a) Tj ET 0 0 m 5 5 l S EMC /P <</MCID 5>> BDC /I Do EMC Q'
    expect(drop(line).emptied).toEqual(new Set())
  })

  it('follows the lines of a text object', () => {
    const lines = 'q 0 0 500 100 re W n BT 1 0 0 1 0 90 Tm (in) Tj 0 20 Td (out) Tj ET Q'
    expect(drop(lines).content).toContain('(in) Tj 0 20 Td ET')
  })
})
