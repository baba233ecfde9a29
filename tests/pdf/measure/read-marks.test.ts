import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../scripts/pdf/measure/read-marks.ts'
import { plainPdf } from '../file/small-files.ts'

const mark = (address: string, box: string): string => `<</Rect[${box}]/A<</S/URI/URI(${address})>>>>`
const pdf = plainPdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R]>>',
  '<</Type/Page/MediaBox[0 0 595 842]/Annots[5 0 R 6 0 R 7 0 R 8 0 R]>>',
  '<</Type/Page/MediaBox[0 0 842 595]/Annots[9 0 R 10 0 R]>>',
  mark('http://mark.invalid/0', '10 700 90 712'),
  mark('http://mark.invalid/1', '10 50 90 50.5'),
  mark('https://known.example/', '10 600 90 612'),
  '<</Rect[0 0 1 1]/Dest(elsewhere)>>',
  mark('http://mark.invalid/1', '20 780 90 792'),
  mark('http://mark.invalid/1', '20 760 90 772'),
])

describe('readMarks', () => {
  const { heights, spots } = readMarks(pdf, 'mark.invalid')

  it('knows the heights of the pages', () => {
    expect(heights).toEqual([842, 595])
  })

  it('finds where a mark stands', () => {
    expect(spots.get(0)).toEqual({ page: 0, left: 10, top: 712 })
  })

  it('takes no sliver at the foot of the page before for the place of a line', () => {
    expect(spots.get(1)).toEqual({ page: 1, left: 20, top: 792 })
  })

  it('leaves other links alone', () => {
    expect([...spots.keys()]).toEqual([0, 1])
  })
})
