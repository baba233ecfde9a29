import { expect, it } from 'vitest'
import { shortened } from '../../../scripts/site/figures/shortened.ts'

it.each([
  ['short enough', 12, 'short enough'],
  ['cut at the end of a word', 14, 'cut at the…'],
  ['Bundesverteidigungsministerium', 12, 'Bundesverte…'],
  ['a Bundesverteidigungsministerium', 12, 'a Bundesver…'],
  ['👩👩👩👩', 3, '👩👩…'],
])('%s, in %i letters', (text, most, wanted) => {
  expect(shortened(text, most)).toBe(wanted)
  expect(Array.from(shortened(text, most)).length).toBeLessThanOrEqual(most)
})
