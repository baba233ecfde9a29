import { expect, it } from 'vitest'
import { points, textArea } from '../../../scripts/pdf/measure/paper.ts'

it('what the margins leave for text is measured in the pixels of a page on screen', () => {
  const margins = { top: 25, side: 19, bottom: 22 }
  expect(textArea('A4', margins)).toEqual({ width: 650, height: 945 })
  expect(textArea('Letter', margins)).toEqual({ width: 672, height: 878 })
})

it('an inch has 72 points', () => {
  expect(points(25.4)).toBe(72)
})
