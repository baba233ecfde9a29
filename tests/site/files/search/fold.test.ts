import { describe, expect, it } from 'vitest'
import { fold } from '../../../../templates/scripts/fold.ts'

describe('words as search compares them', () => {
  it.each([
    ['Vučić', 'vucic'],
    ['VUCIC', 'vucic'],
    ['Вучић', 'vucic'],
    ['Đoković', 'dokovic'],
    ['Ђоковић', 'dokovic'],
    ['Љубљана', 'ljubljana'],
    ['Ilhané', 'ilhane'],
    ['Kurti', 'kurti'],
    ['Shqipëria', 'shqiperia'],
    ['Straße', 'strasse'],
    ['cafe\u0301', 'cafe'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})
