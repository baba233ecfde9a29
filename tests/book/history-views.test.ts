import { describe, expect, it } from 'vitest'
import { composeBook } from '../../scripts/book/compose.ts'
import type { Book, ChangeView } from '../../scripts/book/book.ts'
import type { History } from '../../scripts/facts/model/changes.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { dateWords, readStrings, wordsOf } from '../../scripts/site/pages/strings.ts'
import { asChecked } from './as-checked.ts'
import { fictional, fictionalBook } from './fictional-book.ts'
import { change, firstEdition, harbourHistory, secondEdition } from './harbour-history.ts'

async function bookWith(history: History = harbourHistory, edit: (facts: Facts) => void = () => {}): Promise<Book> {
  const { facts } = await loadFacts(fictional)
  const edited = structuredClone(facts) as unknown as Facts
  edit(edited)
  const [folder] = edited.briefings
  if (folder === undefined) throw new Error('the fixture has no briefing')
  const state = { history, leftOut: null, folder: '', archive: null }
  return composeBook(asChecked(edited), folder, dateWords(wordsOf(await readStrings(), 'en')), state)
}

const changeIn = (book: Book, step: number, id: string): ChangeView => {
  const found = book.steps[step]?.changes.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no change of ${id}`)
  return found
}

describe('the changes of a book', () => {
  it('are told the newest step first, each with title, speaker and date', async () => {
    const book = await bookWith()
    expect(book.steps.map(({ from, to }) => [from.number, to.number])).toEqual([
      [2, null],
      [1, 2],
    ])
    const said = changeIn(book, 0, 'tolvane-no-treaty')
    expect([said.title, said.by, said.date?.label]).toEqual(['Legal weight', 'Mira Tolvane', '14 May 2021'])
    expect(changeIn(book, 1, 'dispute-ships').title).toBe('How many ships took part in the first exercise?')
    expect(changeIn(book, 1, 'mira-tolvane').title).toBe('Mira Tolvane')
    expect(changeIn(book, 1, 'scope-radar-cost').title).toBe('Shared radar picture')
  })

  it('say what a line said after each step, whatever it says by now', async () => {
    const book = await bookWith()
    expect(changeIn(book, 0, 'tolvane-no-treaty').text).toContain('needs no ratification')
    expect(changeIn(book, 1, 'tolvane-no-treaty').text).toBe('Mira Tolvane said that the declaration is not a treaty.')
  })

  it('keep the last words of what is gone, with who said them', async () => {
    const book = await bookWith()
    const gone = changeIn(book, 1, 'mayor-claim')
    expect([gone.text, gone.by, gone.date?.label]).toEqual([
      'The mayor said so [@old-blog].',
      'Mayor of Selvane',
      '20 May 2021',
    ])
    expect(changeIn(book, 1, 'unknown-date').title).toBe('On which day was it signed?')
  })

  it('have dates as the book writes them, and names in the place of ids', async () => {
    const book = await bookWith()
    expect(changeIn(book, 0, 'arvenia-member').differences).toEqual([
      { of: 'value', key: 'status', before: 'invitee', after: 'member' },
      { of: 'value', key: 'from', before: 'April 2009', after: '1 April 2009' },
    ])
    expect(changeIn(book, 0, 'tolvane-no-treaty').differences[1]).toEqual({
      of: 'ids',
      key: 'sources',
      added: [{ id: 'selvane-courier-2021-05-15', name: 'Selvane Courier, Three ministers, four pages' }],
      lost: [{ id: 'old-blog', name: 'old-blog' }],
    })
  })

  it('are found by the id that a line has now', async () => {
    const history: History = {
      ...harbourHistory,
      steps: [
        {
          from: firstEdition,
          to: secondEdition,
          changes: [change({ id: 'old-id', collection: 'events', kind: 'added' })],
        },
      ],
    }
    const book = await bookWith(history, ({ pacts }) => {
      const [event] = pacts[0]?.events ?? []
      if (event !== undefined) event.formerly = ['old-id']
    })
    expect(book.formerly['old-id']).toBe('conference-opens')
    expect(book.lineage['conference-opens']?.map(({ to }) => to.number)).toEqual([2])
    const told = changeIn(book, 0, 'old-id')
    expect(told.title).toBe('Harbour Conference')
    expect(told.date?.label).toBe('November 2009')
    expect(told.text).toContain('Harbour Conference')
  })

  it('of a line that was put into another have no words of that one', async () => {
    const [from, to] = [firstEdition, secondEdition]
    const merged = change({
      id: 'conference-opens',
      collection: 'events',
      kind: 'changed',
      differences: [{ of: 'value', key: 'id', before: 'old-id', after: 'conference-opens' }],
    })
    const added = change({ id: 'old-id', collection: 'events', kind: 'added' })
    const history: History = {
      ...harbourHistory,
      steps: [
        { from, to, changes: [added] },
        { from: to, to: harbourHistory.at, changes: [merged] },
      ],
    }
    const book = await bookWith(history, ({ pacts }) => {
      const [event] = pacts[0]?.events ?? []
      if (event !== undefined) event.formerly = ['old-id']
    })
    expect(changeIn(book, 1, 'old-id').text).toBeNull()
    expect(changeIn(book, 0, 'conference-opens').text).not.toBeNull()
  })

  it('of a withdrawn line are told by its last words, and never by its id', async () => {
    const book = await bookWith(harbourHistory, ({ pacts }) => {
      const why = 'The text names the day.'
      pacts[0]?.withdrawn.push(
        { id: 'unknown-date', day: '2022-01-30', why },
        { id: 'mayor-claim', day: '2022-01-20', why },
      )
    })
    expect(changeIn(book, 1, 'unknown-date').title).toBe('On which day was it signed?')
    expect(changeIn(book, 1, 'mayor-claim').title).toBe('')
  })
})

describe('the chapter of what changed', () => {
  it('comes last where the briefing has no place for it, and is the place of what is gone', async () => {
    const book = await bookWith()
    const last = book.chapters.at(-1)
    expect(last).toMatchObject({ kind: 'changes', id: 'changes', number: book.chapters.length })
    expect(book.places['mayor-claim']).toEqual({ chapter: 'changes', number: `${last?.number}.1` })
  })

  it('has another id where a line has that one', async () => {
    const book = await bookWith(harbourHistory, ({ pacts }) => {
      const [event] = pacts[0]?.events ?? []
      if (event !== undefined) event.formerly = ['changes']
    })
    expect(book.chapters.at(-1)?.id).toBe('changes-2')
  })

  it('stands where the briefing wants it', async () => {
    const book = await bookWith(harbourHistory, ({ briefings }) => {
      briefings[0]?.briefing.chapters.unshift({ kind: 'changes', id: 'news' })
    })
    expect(book.chapters.filter(({ kind }) => kind === 'changes').map(({ id, number }) => [id, number])).toEqual([
      ['news', 1],
    ])
    expect(book.places['mayor-claim']?.number).toBe('1.1')
  })

  it('is left out where there is nothing to tell', async () => {
    expect((await fictionalBook()).chapters.some(({ kind }) => kind === 'changes')).toBe(false)
  })
})
