import { describe, expect, it } from 'vitest'
import { firstDifference, prove } from '../../scripts/pdf/prove.ts'
import { foreignPdf } from './file/small-files.ts'

describe('firstDifference', () => {
  it('is none between the same texts', () => {
    expect(firstDifference('same', 'same')).toBeNull()
  })

  it.each([
    ['another letter', 'one two', 'one tow', 'one t▸ow'],
    ['an end that is missing', 'one two', 'one', 'one▸'],
    ['more than there is', 'one', 'one two', 'one▸ two'],
  ])('shows where they part: %s', (_, wanted, found, place) => {
    expect(firstDifference(wanted, found)).toContain(`the page: "${place}"`)
  })
})

describe('prove', () => {
  it('names the file and what is wrong with it', async () => {
    const failure = await prove(foreignPdf(), 'a.pdf', 'Words').catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CommandError', exitCode: 4 })
    const lines = (failure as Error).message.split('\n')
    expect(lines[0]).toBe('a.pdf failed verification:')
    expect(lines).toContain('  the document has no title')
    expect(lines.at(-1)).toBe('  the reading order differs from the page: "▸" where the page has "▸Words"')
  })
})
