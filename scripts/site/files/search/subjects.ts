import type { Book, Views } from '../../../book/book.ts'
import type { ListName, NameOfHolding } from '../../../facts/model/collections.ts'
import { isolated } from '../../pages/isolate.ts'
import type { Words } from '../../pages/strings.ts'

/** What a fact is about, beyond its own sentence: a title for it where it has one, and further words that find it. */
export interface Subject {
  title: string | null
  words: string
}

type FactLists = ListName & NameOfHolding<'facts'>
type About<View> = (view: View, word: Words, lang: string) => { title?: string; words?: (string | null)[] }

/** What the facts of each list are about; the facts within a record are about the same. */
const subjects: { [Name in FactLists]: About<Views[Name]> } = {
  natoStatus: ({ country, status }, word, lang) => ({
    title: `${isolated(country.name, lang)}: ${word(`nato.${status}`)}`,
    words: [word('chapters.nato-status')],
  }),
  events: ({ title, kind, place }, word) => ({ title, words: [word(`event.${kind}`), place] }),
  scope: ({ title }) => ({ title }),
  members: ({ country }, word) => ({ title: country.name, words: [word('member.signatory')] }),
  invitations: ({ to, inviter, answer }, word) => ({
    words: [to.name, inviter?.name ?? null, word(`answer.${answer}`)],
  }),
  statements: ({ topic }) => ({ words: [topic] }),
  reactions: ({ actor, stance, to }, word) => ({ words: [actor.name, word(`stance.${stance}`), to.label] }),
  exercises: ({ name, status, place, participants }, word) => ({
    title: name,
    words: [word(`exercise.${status}`), place, ...participants.map((each) => each.name)],
  }),
  names: ({ name }) => ({ title: name.text, words: [name.translation] }),
}

/** The subjects of a book's facts, by the id of the fact. */
export function subjectsOf(book: Book, word: Words): Map<string, Subject> {
  const joined = (words: (string | null)[]): string => words.filter(Boolean).join(' ')
  return new Map(
    Object.entries(subjects).flatMap(([name, about]) =>
      book[name as FactLists].flatMap((view): [string, Subject][] => {
        const { title = null, words = [] } = (about as About<object>)(view, word, book.lang)
        const inside = 'facts' in view ? view.facts : []
        return [
          [view.id, { title, words: joined(words) }],
          ...inside.map(({ id }): [string, Subject] => [id, { title: null, words: joined([title, ...words]) }]),
        ]
      }),
    ),
  )
}
