import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../scripts/pdf/file/read.ts'
import { plainPdf, stream } from './small-files.ts'

const two = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 5 0 R]>>',
  '<</Type/Pages/Kids[4 0 R]>>',
  '<</Type/Page/Contents 6 0 R>>',
  '<</Type/Page>>',
  stream('1 0 0 RG'),
]

describe('readPdf', () => {
  it('finds the pages in their order, through the nodes above them', () => {
    expect(
      readPdf(plainPdf(two))
        .pages()
        .map(({ ref }) => ref.number),
    ).toEqual([4, 5])
  })

  it('gives the bytes of a stream', () => {
    const file = readPdf(plainPdf(two))
    expect(Buffer.from(file.bytes(file.pages()[0]?.dict.get('Contents'))).toString()).toBe('1 0 0 RG')
  })

  it('takes a file that stands within a longer buffer', () => {
    const pdf = plainPdf(two)
    const shifted = Buffer.concat([Buffer.from('before'), pdf]).subarray(6)
    expect(readPdf(shifted).pages()).toHaveLength(2)
  })

  const whole = plainPdf(two).toString('latin1')
  it.each([
    ['text', 'Some words', 'not a PDF file, or only part of one'],
    ['nothing', '', 'not a PDF file, or only part of one'],
    ['a file that is cut off', whole.slice(0, -40), 'not a PDF file, or only part of one'],
    ['a table elsewhere', whole.replace(/startxref\n\d+/, 'startxref\n9'), '"xref" expected'],
    ['a broken table', whole.replace('0 7\n', '0 x\n'), 'a broken cross-reference table'],
    ['an object that has moved', whole.replace('2 0 obj', '9 0 obj'), 'object 2 is not at byte'],
    ['a length that is elsewhere', whole.replace('/Length 8', '/Length[]'), 'stream 6 has no direct length'],
    ['no trailer', whole.replace(/trailer\n<<.*>>/, 'trailer\nnull'), 'the PDF has no trailer'],
  ])('refuses %s', (_, source, message) => {
    const read = () => readPdf(Buffer.from(source, 'latin1'))
    expect(read).toThrow(SyntaxError)
    expect(read).toThrow(message)
  })
})

describe('PdfFile', () => {
  const file = readPdf(plainPdf(two))

  it('says what it expected', () => {
    expect(() => file.dict(5)).toThrow('a dictionary was expected, not number')
    expect(() => file.dict(undefined)).toThrow('a dictionary was expected, not nothing')
    expect(() => file.bytes(null)).toThrow('a stream was expected')
  })

  it('takes new objects under numbers of their own', () => {
    expect(file.add(1).number).toBe(7)
    expect(file.resolve(file.add('x' as never))).toBe('x')
  })
})
