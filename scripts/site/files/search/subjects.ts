import type { Book, Views } from '../../../book/book.ts'
import type { ListName, NameOfHolding } from '../../../facts/model/collections.ts'
import type { Words } from '../../pages/strings.ts'

/** What a fact is about, beyond its own sentence: a title for it where it has one, and further words that find it. */
export interface Subject {
  title: string | null
  words: string
}

type FactLists = ListName & NameOfHolding<'facts'>

/** What the facts of each list are about; the facts within a record are about the same. */
const subjects: {
  [Name in FactLists]: (view: Views[Name], word: Words) => { title?: string; words?: (string | null)[] }
} = {
  natoStatus: ({ country, status }, word) => ({
    title: `${country.name}: ${word(`nato.${status}`)}`,
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
  return new Map(
    Object.entries(subjects).flatMap(([name, about]) =>
      book[name as FactLists].flatMap((view) => {
        const { title = null, words = [] } = (
          about as (view: object, word: Words) => { title?: string; words?: (string | null)[] }
        )(view, word)
        const inside = 'facts' in view ? view.facts : []
        const subject = (own: string | null): Subject => ({ title: own, words: words.filter(Boolean).join(' ') })
        return [
          [view.id, subject(title)] as const,
          ...inside.map(({ id }) => [id, { title: null, words: [title, ...words].filter(Boolean).join(' ') }] as const),
        ]
      }),
    ),
  )
}
