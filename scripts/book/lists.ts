import type { ListName } from '../facts/model/collections.ts'
import type { Context } from './context.ts'
import type { Book, BookLists, Views } from './book.ts'
import { viewQuote } from './fact-views.ts'
import { viewPeople } from './people-views.ts'
import {
  viewDisputes,
  viewExercises,
  viewInvitations,
  viewMembers,
  viewNames,
  viewNatoStatus,
  viewReactions,
  viewScope,
  viewStatements,
  viewTimeline,
  viewUnknowns,
} from './record-views.ts'
import { viewBodies, viewGlossary } from './thing-views.ts'
import { viewWithdrawn } from './history-views.ts'
import { viewSources } from './source-views.ts'

/** How each list of a book is made. A collection without a view is a type error. */
const makers: { [Name in ListName]: (context: Context) => Views[Name][] } = {
  countries: ({ countries }) => [...countries.values()],
  people: viewPeople,
  bodies: viewBodies,
  sources: viewSources,
  natoStatus: viewNatoStatus,
  glossary: viewGlossary,
  scope: viewScope,
  members: viewMembers,
  invitations: viewInvitations,
  statements: viewStatements,
  reactions: viewReactions,
  events: viewTimeline,
  exercises: viewExercises,
  disputes: viewDisputes,
  names: viewNames,
  unknowns: viewUnknowns,
  withdrawn: viewWithdrawn,
}

/** Every list of a book. */
export const viewLists = (context: Context): BookLists =>
  Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(context)])) as unknown as BookLists

/** The pact itself: the fact of its signing, and its names. */
export function viewPact({ pact: { pact }, fact }: Context): Book['pact'] {
  return {
    ...fact(pact.id),
    name: pact.name,
    short: pact.short ?? pact.name,
    kind: pact.kind,
    place: pact.place ?? null,
    heading: pact.heading === undefined ? null : viewQuote(pact.heading),
  }
}
