import { expect, it } from 'vitest'
import { sayMissing } from '../../../scripts/pdf/finish/missing.ts'
import { readOperations, span } from '../../../scripts/pdf/finish/operations.ts'

const say = (source: string): string =>
  sayMissing(readOperations(source), (_, code) => (code === '\0\x09' ? '◌' : null))
    .map(({ text }) => text)
    .join(' ')

it.each([
  ['an empty box', 'น้ำ', '<00010000> Tj', '\ufffd'],
  ['an empty box that is drawn on its own', 'น้ำ', '<0001> Tj 5 0 Td <0000> Tj', '\ufffd'],
  ['a circle for a letter', 'যৌ', '<00010009> Tj', '◌যৌ'],
  ['a circle that was written', 'a◌', '<00010009> Tj', 'a◌'],
  ['letters', 'ffi', '<00010002> Tj', 'ffi'],
])('says %s', (_, text, shown, said) => {
  expect(say(`/F1 9 Tf ${span(text)} ${shown} EMC <0000> Tj`)).toBe(`/F1 9 Tf ${span(said)} ${shown} EMC <0000> Tj`)
})
