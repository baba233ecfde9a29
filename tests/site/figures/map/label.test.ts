import { describe, expect, it } from 'vitest'
import type { CountryView } from '../../../../scripts/book/list-views.ts'
import { withoutOverlaps } from '../../../../scripts/site/figures/map/label.ts'

const shape = (text: string, x: number, y: number) => ({ country: {} as CountryView, label: { text, x, y } })
const textsOf = (...shapes: ReturnType<typeof shape>[]) => withoutOverlaps(shapes).map(({ label }) => label.text)

describe('labels on the map', () => {
  it('give way to those before them', () => {
    expect(textsOf(shape('Arvenia', 100, 100), shape('XB', 130, 110))).toEqual(['Arvenia', ''])
  })

  it('stay where there is room, beside and below', () => {
    expect(textsOf(shape('XA', 100, 100), shape('XB', 150, 100), shape('XC', 100, 140))).toEqual(['XA', 'XB', 'XC'])
  })

  it('that gave way are in nobody’s way', () => {
    expect(textsOf(shape('XA', 100, 100), shape('XB', 120, 100), shape('XC', 150, 100))).toEqual(['XA', '', 'XC'])
  })
})
