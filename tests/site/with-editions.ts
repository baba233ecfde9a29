import { composeBook, type State } from '../../scripts/book/compose.ts'
import type { CheckedFacts, Facts } from '../../scripts/facts/model/facts.ts'
import type { LeftOut } from '../../scripts/facts/model/known.ts'
import type { History } from '../../scripts/facts/model/changes.ts'
import type { Book } from '../../scripts/book/book.ts'
import type { Site } from '../../scripts/site/pages/page.ts'
import { pagesOf } from '../../scripts/site/pages/pages.ts'
import { dateWords, wordsOf } from '../../scripts/site/pages/strings.ts'
import { firstEdition, harbourHistory, secondEdition, secondStep } from '../book/harbour-history.ts'
import { fictionalSite } from './rendered.ts'

const leftOut: LeftOut = {
  facts: 3,
  sources: 1,
  undatedSources: 0,
  disputes: 0,
  unknowns: 1,
  offices: 0,
  paragraphs: 2,
  hindsight: ['background.md'],
}

/**
 * The site of the fictional pact with all that may be kept beside its book: an edition that was recalled, two that stand, and
 * a reconstruction.
 */
export async function siteWithEditions(
  change: (facts: Facts) => void = () => {},
  history: History = harbourHistory,
): Promise<Site> {
  const site = await fictionalSite((facts) => {
    const [briefing] = facts.briefings
    const [statement] = facts.pacts[0]?.statements ?? []
    if (briefing !== undefined) delete briefing.briefing.edition
    if (statement !== undefined) statement.formerly = ['tolvane-said']
    change(facts)
  })
  const book = bookOf(site, { history })
  const editions = [
    bookOf(site, {
      history: { ...history, at: secondEdition, newest: secondEdition, exact: true, steps: [secondStep] },
      folder: 'editions/2/',
    }),
    bookOf(site, {
      history: { at: firstEdition, newest: firstEdition, exact: true, steps: [], learnt: null, gone: [] },
      folder: 'editions/1/',
    }),
    bookOf(site, {
      history: {
        at: { kind: 'reconstruction', number: null, asOf: '2021-12-31', published: null },
        newest: null,
        exact: false,
        steps: [],
        learnt: null,
        gone: [],
      },
      leftOut,
      folder: 'as-of/2021-12-31/',
    }),
  ]
  const recalled = [{ book, number: 3, day: '2022-03-01', why: 'It had a name that it must not have.' }]
  const words = (lang: string) => wordsOf(site.strings, lang)
  return { ...site, books: [book], editions, recalled, pages: pagesOf([book], words, { editions, recalled }) }
}

function bookOf(site: Site, state: Pick<State, 'history'> & Partial<State>): Book {
  const [folder] = site.facts.briefings
  if (folder === undefined) throw new Error('the fixture has no briefing')
  const asOf = { ...folder, briefing: { ...folder.briefing, 'as-of': state.history.at.asOf } }
  const whole = { leftOut: null, folder: '', archive: null, ...state }
  return composeBook(site.facts, asOf, dateWords(wordsOf(site.strings, 'en')), whole)
}
