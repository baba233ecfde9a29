/** An id may be a word that JavaScript has itself, or a number: no collection takes it for something else. */
import { describe, expect, it } from 'vitest'
import { composeSite } from '../../scripts/build/site.ts'
import type { Entry } from '../../scripts/facts/files/read-entries.ts'
import { searchDocuments } from '../../scripts/site/files/search/documents.ts'
import { deadLinks, printed } from '../published/references.ts'
import { checked, entries } from '../facts/fictional-entries.ts'
import { rendered } from './rendered.ts'

/** The fictional files with a record called otherwise, and all that refers to it. */
function withIds(ids: Record<string, string>): Entry[] {
  const called = (text: string): string =>
    Object.entries(ids).reduce(
      (changed, [from, to]) =>
        changed.replaceAll(new RegExp(`(?<![\\w/.-])([#@]?)${from}(?=[\\],\\r\\n]|$)`, 'g'), (_, mark: string) =>
          mark === '' ? `'${to}'` : `${mark}${to}`,
        ),
      text,
    )
  return entries.map((entry) => {
    const path = entry.path.split('/').map((part) => ids[part] ?? part)
    if (entry.bytes === null) return entry
    const bytes = Buffer.from(called(Buffer.from(entry.bytes).toString('utf8')))
    return { ...entry, path: path.join('/'), shown: `${entry.root}/${path.join('/')}`, bytes }
  })
}

async function siteWith(ids: Record<string, string>) {
  const { facts: all, findings } = checked(withIds(ids))
  expect(findings).toEqual([])
  if (all === null) throw new Error('the book has findings')
  return composeSite(all, { base: '/repo/', url: 'https://example.org/repo/' })
}

const facts = [
  'tolvane-no-treaty',
  'conference-opens',
  'arvenia-host',
  'member-arvenia',
  'arvenia-member',
  'dispute-ships',
  'unknown-costs',
  'exercise-grey-gull',
  'dravia-opposes',
  'invitation-estmark',
  'scope-radar',
  'name-title',
]

describe.each(['constructor', 'prototype', 'valueof', '2021', '0'])('the id %s', (id) => {
  it.each(facts)('is one as %s is', async (fact) => {
    const site = await siteWith({ [fact]: id, 'mira-tolvane': id, 'declaration-text': id, tlp: id })
    const [book] = site.books
    expect(book?.places[id]?.number).toMatch(/^\d+\.\d+$/)
    expect(searchDocuments(site).map(({ url }) => url)).toContain(`people/${id}/`)
    expect(book?.people.map((person) => person.id)).toContain(id)
  })

  it('is that of a book, a pact and a country', async () => {
    const site = await siteWith({ 'harbour-declaration': id, arvenia: id })
    expect(site.books[0]?.places[id]?.number).toMatch(/^\d+\.\d+$/)
    expect(site.books[0]?.countries.map((country) => country.id)).toContain(id)
  })
})

it('is rendered, with its anchors and no dead link', async () => {
  const site = await siteWith({
    'dravia-opposes': 'constructor',
    'mira-tolvane': 'constructor',
    arvenia: '7',
    tlp: 'constructor',
  })
  await using built = await rendered(site)
  expect(
    await built.read(
      built.site.pages
        .find(({ layout }) => layout === 'briefing')
        ?.url.slice(1)
        .concat('index.html') ?? '',
    ),
  ).toContain(' id="constructor"')
  expect(deadLinks(built.folder, 'https://example.org/repo/').filter((link) => !printed.test(link))).toEqual([])
})

it.each(['constructor', 'tostring', 'proto'])('nothing has the id %s where no record has it', async (id) => {
  const [book] = (await siteWith({})).books
  expect(book?.places[id]).toBeUndefined()
  expect(book?.facts[id]).toBeUndefined()
})
