import { describe, expect, it } from 'vitest'
import { lettering, placeLabels, widthOf } from '../../../../scripts/site/figures/map/label.ts'

const { wide } = lettering.few
const height = 500
const spot = { x: 100, y: 100, width: 300, area: 9000, radius: 150, marked: false }
const country = (text: string, changes: Partial<typeof spot> = {}, island = false) => ({
  spot: { ...spot, ...changes },
  texts: [text],
  star: false,
  island,
})
const textsOf = (...countries: ReturnType<typeof country>[]) =>
  placeLabels(countries, wide, height).map((label) => label?.text ?? null)

describe('labels on the map', () => {
  it('give way to those before them', () => {
    expect(textsOf(country('Arvenia'), country('XB', { x: 130, y: 110 }))).toEqual(['Arvenia', null])
  })

  it('stay where there is room, beside and below', () => {
    expect(textsOf(country('XA'), country('XB', { x: 150 }), country('XC', { y: 140 }))).toEqual(['XA', 'XB', 'XC'])
  })

  it('that gave way are in nobody’s way', () => {
    expect(textsOf(country('XA'), country('XB', { x: 120 }), country('XC', { x: 150 }))).toEqual(['XA', null, 'XC'])
  })

  it('are the code where the name does not fit into the country', () => {
    const [label] = placeLabels([{ ...country('Arvenia', { width: 40 }), texts: ['Arvenia', 'XA'] }], wide, height)
    expect(label).toEqual({ x: 100, y: 100, text: 'XA' })
  })

  it('stand beside a small island and beside a mark, on the side that has room', () => {
    const island = country('Arvenia', { width: 20, radius: 12 }, true)
    const [left = 0, right = 0] = [100, 950].map((x) => {
      const [label] = placeLabels([{ ...island, spot: { ...island.spot, x } }], wide, height)
      return (label?.x ?? x) - x
    })
    expect(left).toBeGreaterThan(widthOf('Arvenia', wide.size) / 2)
    expect(right).toBeLessThan(-widthOf('Arvenia', wide.size) / 2)
  })

  it('lie on no mark', () => {
    const marked = country('XB', { x: 110, y: 105, marked: true })
    expect(textsOf(country('Arvenia'), marked)).toEqual([null, 'XB'])
  })

  it('have room for their star', () => {
    const narrow = { ...country('Arvenia', { width: widthOf('Arvenia', wide.size) / 1.25 }), star: false }
    expect(textsOf(narrow, country('XB', { y: 300 }))).toEqual(['Arvenia', 'XB'])
    expect(textsOf({ ...narrow, star: true })).toEqual([null])
  })
})
