import { describe, expect, it } from 'vitest'
import { pactShapes } from '../../scripts/facts/files/layout.ts'
import { checked, entriesWith, inOneLine, pact, textOf } from './fictional-entries.ts'

/** What the checker says of broken references once a file is gone. */
const danglingWithout = (file: string): string[] =>
  checked(entriesWith({ [file]: null }))
    .findings.filter(({ rule }) => rule === 'dangling-reference')
    .map(inOneLine)

describe('a file that is not there', () => {
  it.each([
    ['data/people.yaml', 'people.yaml, and 16 places name what should be in it'],
    ['data/sources.yaml', 'sources.yaml, and 90 places name what should be in it'],
    ['data/countries.yaml', 'countries.yaml, and 40 places name what should be in it'],
    [`${pact}/events.yaml`, 'events.yaml, and 13 places name what should be in it'],
  ])('%s is named once, and not at each place that needs it', (file, message) => {
    const found = danglingWithout(file)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`There is no ${message}. This is the first.`)
  })

  it('is named at the same place, in whatever order the files are read', () => {
    const files = entriesWith({ 'data/people.yaml': null })
    expect(checked(files.toReversed()).findings).toEqual(checked(files).findings)
  })

  it('is named under its wrong name, and nowhere else', () => {
    const files = { 'data/sources.yaml': null, 'data/source.yaml': textOf('data/sources.yaml') }
    expect(checked(entriesWith(files)).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'data/source.yaml unexpected-file',
    ])
  })

  it('is the pact of a folder that has another name: its ids are not missed besides', () => {
    const files = Object.fromEntries(
      ['pact', ...pactShapes]
        .map((name) => `${pact}/${name}.yaml`)
        .filter((file) => textOf(file) !== '')
        .flatMap((file) => [
          [file, null],
          [file.replace('harbour-declaration', 'harbour'), textOf(file)],
        ]),
    ) as Record<string, string | null>
    expect(checked(entriesWith(files)).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'data/pacts/harbour/pact.yaml folder-and-id',
    ])
  })
})
