import { expect, it } from 'vitest'
import { dict, type PdfValue } from '../../../scripts/pdf/file/objects.ts'
import { PdfFile } from '../../../scripts/pdf/file/pdf-file.ts'

it('a file has as many objects as there are, and a new one gets the next number', () => {
  const objects = new Map(Array.from({ length: 300_000 }, (_, index): [number, PdfValue] => [index + 1, null]))
  const file = new PdfFile(objects, dict({ Root: dict({}) }))
  expect(file.add(null).number).toBe(300_001)
})
