import { describe, expect, it } from 'vitest'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'
import { inReadingOrder } from '../../../scripts/pdf/finish/reading-order.ts'

const tagged = (mcid: number, inside: string): string => `/NonStruct <</MCID ${mcid}>> BDC ${inside} EMC`
const text = (code: string, line = 80): string => `BT 1 0 0 -1 5 ${line} Tm <${code}> Tj ET`
const hebrew = (code: string, line = 80): string => `BT /ReversedChars BMC 1 0 0 -1 5 ${line} Tm <${code}> Tj EMC ET`
/** Code 07 is a letter that is read from right to left. */
const meaning = (_: string, code: string): string | null => (code === '\0\x07' ? 'ב' : null)
/** The sequences are read by their numbers, the highest first. */
const order = (source: string): string =>
  inReadingOrder(readOperations(source), new Map(Array.from({ length: 10 }, (_, mcid) => [mcid, 10 - mcid])), meaning)
    .map((each) => each.text)
    .join(' ')

describe('inReadingOrder', () => {
  it('puts sequences that stand together in the order of the structure tree', () => {
    expect(order([tagged(1, text('01')), tagged(2, hebrew('02')), tagged(3, text('03'))].join(' '))).toBe(
      [tagged(3, text('03')), tagged(2, hebrew('02')), tagged(1, text('01'))].join(' '),
    )
  })

  it('keeps the colours of each', () => {
    expect(
      order([tagged(1, text('01')), tagged(2, `1 0 0 rg ${hebrew('02')} 0 0 1 rg`), tagged(3, text('03'))].join(' ')),
    ).toBe(
      [
        `0 0 1 rg ${tagged(3, text('03'))}`,
        `0 0 0 rg ${tagged(2, `1 0 0 rg ${hebrew('02')}`)}`,
        `0 0 0 rg ${tagged(1, text('01'))} 0 0 1 rg`,
      ].join(' '),
    )
  })

  it('moves nothing over what is drawn or clipped between', () => {
    const source = [tagged(1, hebrew('01')), 'q', tagged(2, text('02')), 'Q', tagged(3, text('03'))].join(' ')
    expect(order(source)).toBe(source)
    const clipped = [tagged(1, hebrew('01')), tagged(2, `q 0 0 9 9 re W n ${text('02')} Q`)].join(' ')
    expect(order(clipped)).toBe([tagged(1, hebrew('01')), tagged(2, `q 0 0 9 9 re W n ${text('02')}`), 'Q'].join(' '))
  })

  it('turns round the pieces of a word in several fonts, line by line', () => {
    expect(order(tagged(1, [hebrew('01'), text('02'), hebrew('03', 95), hebrew('04', 95)].join(' ')))).toBe(
      tagged(1, [text('02'), hebrew('01'), hebrew('04', 95), hebrew('03', 95)].join(' ')),
    )
  })

  it('knows letters from right to left by what they mean, too', () => {
    const plain = `BT /F1 9 Tf 1 0 0 -1 5 80 Tm <0007> Tj ET`
    expect(order(tagged(1, [text('01'), plain].join(' ')))).toBe(tagged(1, [plain, text('01')].join(' ')))
    const said = `BT /Span <</ActualText <feff05d1>>> BDC 1 0 0 -1 5 80 Tm <02> Tj EMC ET`
    expect(order(tagged(1, [text('01'), said].join(' ')))).toBe(tagged(1, [said, text('01')].join(' ')))
  })
})
