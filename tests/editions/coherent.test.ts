import { describe, expect, it } from 'vitest'
import { hashOf, type FrozenEdition } from '../../scripts/editions/frozen.ts'
import { fictionalFacts, frozen, opened } from './an-edition.ts'

const text = frozen(await fictionalFacts())

/** The same edition with an edit and the hash that goes with it, as somebody would make it by hand. */
function forged(edit: (edition: FrozenEdition) => void): string {
  const edition = JSON.parse(text) as FrozenEdition
  edit(edition)
  const open = `${JSON.stringify({ ...edition, hash: '' }, null, 2)}\n`
  return open.replace('  "hash": ""', `  "hash": "${hashOf(open)}"`)
}

const recalled = { day: '2022-06-01', why: 'It named a person who had no part in it.' }

describe('an edition that was made by hand', () => {
  it('is as good as another where nothing in it is at odds', () => {
    expect(opened(forged(() => {})).damage).toBeNull()
  })

  it.each<[string, (edition: FrozenEdition) => void, RegExp]>([
    ['has no facts and no recall', (edition) => (edition.facts = null), /was not recalled, and it has no facts/],
    ['is recalled and has its facts', (edition) => (edition.recalled = recalled), /its facts are still in it/],
    [
      'speaks of a day to come',
      (edition) => (edition.published = '2022-03-30'),
      /speaks of 2022-03-31, which came later/,
    ],
    [
      'has the pact of another folder',
      (edition) => edition.facts?.pacts.forEach((pact) => (pact.id = 'other')),
      /another book/,
    ],
    [
      'has the briefing of another',
      (edition) => edition.facts?.briefings.forEach((folder) => (folder.id = 'other')),
      /another book/,
    ],
    ['has another day in its facts', (edition) => (edition['as-of'] = '2022-03-30'), /another book or day/],
    [
      'has a line twice',
      (edition) => edition.facts?.pacts.forEach(({ statements }) => statements.push(...statements.slice(0, 1))),
      /has `[a-z0-9-]+` twice/,
    ],
    [
      'has a line that is called as a chapter',
      (edition) =>
        edition.facts?.briefings.forEach(({ briefing: { chapters } }) => chapters.push(...chapters.slice(0, 1))),
      /has `at-a-glance` twice/,
    ],
  ])('and %s is damaged', (_, edit, message) => {
    const { edition, damage } = opened(forged(edit))
    expect(edition).toBeNull()
    expect(damage?.message).toMatch(message)
  })
})
