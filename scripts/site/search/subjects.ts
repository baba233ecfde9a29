import type { Book, Chapter } from '../../book/book.ts'
import type { Words } from '../strings.ts'

/** What a fact is about, beyond its own sentence: a title for it where it has one, and further words that find it. */
export interface Subject {
  title: string | null
  words: string
}

/** The subjects of a book's facts, by the id of the fact. */
export function subjectsOf(book: Book, word: Words): Map<string, Subject> {
  return new Map(book.chapters.flatMap((chapter) => [...subjectsIn(chapter, word)]))
}

function* subjectsIn(chapter: Chapter, word: Words): Generator<[id: string, subject: Subject]> {
  const about = (id: string, title: string | null, ...words: (string | null)[]): [string, Subject] => [
    id,
    { title, words: words.filter(Boolean).join(' ') },
  ]
  switch (chapter.kind) {
    case 'nato-status':
      for (const { country, intervals } of chapter.rows) {
        for (const { id, status } of intervals) {
          yield about(id, `${country.name}: ${word(`nato.${status}`)}`, word('chapters.nato-status'))
        }
      }
      return
    case 'timeline':
      for (const { id, title, kind, place } of chapter.events) yield about(id, title, word(`event.${kind}`), place)
      return
    case 'scope':
      for (const { id, title } of chapter.parts) yield about(id, title)
      return
    case 'members':
      for (const { id, country } of chapter.members) yield about(id, country.name, word('member.signatory'))
      return
    case 'invitations':
      for (const { id, to, inviter, answer, facts } of chapter.invitations) {
        yield about(id, null, to.name, inviter?.name ?? null, word(`answer.${answer}`))
        for (const fact of facts) yield about(fact.id, null, to.name)
      }
      return
    case 'statements':
      for (const { topic, statements } of chapter.topics) {
        for (const { id } of statements) yield about(id, null, topic)
      }
      return
    case 'reactions':
      for (const { id, actor, stance, to } of chapter.reactions) {
        yield about(id, null, actor.name, word(`stance.${stance}`), to.label)
      }
      return
    case 'names':
      for (const { id, name } of chapter.names) yield about(id, name.text, name.translation)
      return
    default:
  }
}
