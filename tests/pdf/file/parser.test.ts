import { describe, expect, it } from 'vitest'
import { Dict, Name, PdfString, Ref } from '../../../scripts/pdf/file/objects.ts'
import { Keyword, Parser } from '../../../scripts/pdf/file/parser.ts'

describe('Parser', () => {
  it.each<[string, unknown]>([
    ['12', 12],
    ['-0.5', -0.5],
    ['+7.', 7],
    ['.25', 0.25],
    ['true', true],
    ['null', null],
    ['/Name', new Name('Name')],
    ['/A#20B#2f', new Name('A B/')],
    ['/ 1', new Name('')],
    ['(text)', new PdfString('text')],
    [String.raw`(a\(b\)\\ \n\t\101\53)`, new PdfString('a(b)\\ \n\tA+')],
    ['(nested (one) here)', new PdfString('nested (one) here')],
    ['(over \\\r\nlines)', new PdfString('over lines')],
    ['<4a 4B5>', new PdfString('JKP')],
    ['[1 [2 /B] (c)]', [1, [2, new Name('B')], new PdfString('c')]],
    [
      '<</A 1/B<</C 2>>>>',
      new Dict([
        ['A', 1],
        ['B', new Dict([['C', 2]])],
      ]),
    ],
    ['% a comment\n 3', 3],
    ['12 0 R', new Ref(12)],
    ['[12 0 R 5]', [new Ref(12), 5]],
  ])('reads %s', (source, value) => {
    expect(new Parser(source).value()).toEqual(value)
  })

  it('tells two numbers and an operator from a reference', () => {
    const parser = new Parser('12 0 RG')
    expect([parser.next(), parser.next(), parser.next(), parser.next()]).toEqual([12, 0, new Keyword('RG'), undefined])
  })

  it.each([
    ['(no end', 'a string without an end'],
    ['<4a', 'a string without an end'],
    ['[1 2', 'an array without an end'],
    ['<</A 1', 'a dictionary without an end'],
    ['<<1 2>>', 'a dictionary without an end'],
    ['endobj', 'no PDF object at byte 6: endobj'],
    ['', 'no PDF object at byte 0: the end'],
    [')', 'unexpected ) at byte 0'],
  ])('refuses %s', (source, message) => {
    const read = (): unknown => new Parser(source).value()
    expect(read).toThrow(SyntaxError)
    expect(read).toThrow(message)
  })
})
