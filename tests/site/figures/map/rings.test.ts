import { describe, expect, it } from 'vitest'
import { areaOf, compactPath, ringsOf } from '../../../../scripts/site/figures/map/rings.ts'

const square = 'M10,10L30.4,10L30.4,30L10,30Z'

describe('outlines', () => {
  it('come apart into their closed lines', () => {
    expect(ringsOf(`${square}M0,0L5,0L5,5Z`).map(({ length }) => length)).toEqual([4, 3])
    expect(areaOf(ringsOf('M0,0L10,0L10,10L0,10Z')[0] ?? [])).toBe(100)
  })

  it('are written in whole, relative steps', () => {
    expect(compactPath(square)).toBe('M10 10l20 0 0 20-20 0z')
  })

  it('lose islets and points too near to see', () => {
    expect(compactPath(`${square}M50,50L52,50L52,52Z`)).toBe(compactPath(square))
    expect(compactPath('M10,10L11,10L30,10L30,30L10,30Z')).toBe(compactPath('M10,10L30,10L30,30L10,30Z'))
  })

  it('keep a country that is nothing but an islet', () => {
    expect(compactPath('M50,50L53,50L53,53Z')).not.toBe('')
  })
})
