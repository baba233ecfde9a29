import { describe, expect, it } from 'vitest'
import { Dict, dict, name, PdfString, Ref, text, type PdfValue } from '../../../scripts/pdf/file/objects.ts'
import { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'
import { flate, serialize, writePdf } from '../../../scripts/pdf/file/write.ts'
import { readFinished } from '../../../scripts/pdf/file/read-finished.ts'

describe('serialize', () => {
  it.each<[string, PdfValue]>([
    ['null', null],
    ['true', true],
    ['12', 12],
    ['.5', 0.5],
    ['-.33333', -1 / 3],
    ['0', 0.0000001],
    ['123456789', 123456789],
    ['/A#20B#2f#23', name('A B/#')],
    [String.raw`(a \(b\) \\)`, text('a (b) \\')],
    ['<feff00eb>', text('ë')],
    ['[1 [/A null]]', [1, [name('A'), null]]],
    ['<</A 1\n/B <<>>>>', dict({ A: 1, B: new Dict() })],
    ['7 0 R', new Ref(3)],
    ['null', new Ref(4)],
  ])('writes %s', (spelled, value) => {
    expect(serialize(value, new Map([[3, 7]]))).toBe(spelled)
  })

  it('writes no stream within another object', () => {
    expect(() => serialize([flate(Buffer.from(''))], new Map())).toThrow('an object of its own')
  })
})

/** A file of one catalog, and objects that its list names. */
function fileOf(values: readonly PdfValue[]): PdfFile {
  const file = new PdfFile(new Map([[1, new Dict()]]), dict({ Root: new Ref(1) }))
  file.catalog.set(
    'List',
    values.map((value) => file.add(value)),
  )
  return file
}

describe('writePdf', () => {
  it('writes what can be read again, and then the same bytes', () => {
    const values = Array.from({ length: 450 }, (_, index) => dict({ Index: index, Text: text(`Nr ${index} ë`) }))
    const pdf = writePdf(fileOf([...values, flate(Buffer.from('a stream')), [1, name('Two')]]))
    const again = readFinished(pdf)
    const list = again.array(again.catalog.get('List'))
    expect(list).toHaveLength(452)
    expect(again.dict(list[449]).get('Index')).toBe(449)
    expect(Buffer.from(again.bytes(list[450])).toString()).toBe('a stream')
    expect(writePdf(again)).toEqual(pdf)
  })

  it('leaves out what nothing leads to', () => {
    const file = fileOf([])
    const empty = writePdf(fileOf([])).length
    file.add(new PdfString('x'.repeat(1_000)))
    expect(writePdf(file)).toHaveLength(empty)
  })

  it('writes what leads to itself, and a chain longer than the stack', () => {
    const file = fileOf([])
    const first = dict({})
    let last = first
    for (let index = 0; index < 20_000; index++) {
      const next = dict({ Index: index })
      last.set('Next', file.add(next))
      last = next
    }
    last.set('Next', file.add(first))
    file.catalog.set('First', first)
    expect(readFinished(writePdf(file)).objects.size).toBeGreaterThan(20_000)
  })

  it('names a file by its content', () => {
    const idOf = (value: PdfValue) =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(writePdf(fileOf([value]))).toString('latin1'))?.[1]
    expect(idOf(1)).toMatch(/^[\da-f]{32}$/)
    expect(idOf(1)).toBe(idOf(1))
    expect(idOf(1)).not.toBe(idOf(2))
  })
})
