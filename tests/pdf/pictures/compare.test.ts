import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { decode, differenceOf } from './compare.ts'
import { encodePalette, type Pixels } from './palette.ts'

/** A small page: a line, a tinted row, and a word drawn as bars. */
function page({ word = 40, tint = '#e8eef6', height = 90 } = {}): Pixels {
  const canvas = createCanvas(120, height)
  const context = canvas.getContext('2d')
  const fill = (colour: string, left: number, top: number, width: number, high: number) => {
    context.fillStyle = colour
    context.fillRect(left, top, width, high)
  }
  fill('#fff', 0, 0, 120, height)
  fill('#1f4e79', 10, 10, 100, 1)
  fill(tint, 10, 20, 100, 12)
  for (let bar = 0; bar < 4; bar++) fill('#222', word + bar * 3, 50, 1, 6)
  return context.getImageData(0, 0, 120, height)
}

const stored = (picture: Pixels): Promise<Pixels> => decode(encodePalette(picture))

describe('differenceOf', () => {
  it('sees none between a page and its stored picture', async () => {
    expect(await differenceOf(await stored(page()), page())).toBeNull()
  })

  it.each([
    ['a word moved by one pixel', page({ word: 41 })],
    ['a row that lost its tint', page({ tint: '#fff' })],
    ['a longer page', page({ height: 91 })],
  ])('sees %s, and shows both pages and where they differ', async (_, changed) => {
    const difference = await differenceOf(await stored(page()), changed)
    const shown = difference === null ? null : await decode(difference)
    expect(shown).toMatchObject({ width: 360, height: changed.height })
  })
})

it('a picture of more colours than a palette holds is refused', () => {
  const data = Uint8ClampedArray.from(
    { length: 256 * 64 * 4 },
    (_, at) => [(at >> 2) % 256, at >> 8, at % 256][at % 4] ?? 0,
  )
  expect(() => encodePalette({ width: 256, height: 64, data })).toThrow('colours')
})
