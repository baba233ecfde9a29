import type { FactDocument, FactFile, ShapeName } from './fact-file.ts'
import type { BriefingFolder, Facts, PactFacts } from './facts.ts'
import type { Briefing, Pact } from './types.ts'

/** Puts the values of valid documents into their collections, files of one collection one after the other. */
export function assemble(documents: readonly FactDocument[], files: readonly FactFile[]): Facts {
  const list = <Item>(shape: ShapeName, owner: string | null = null): Item[] =>
    documents.filter(({ file }) => file.shape === shape && file.owner === owner).flatMap(({ value }) => value as Item[])
  const folders = (shape: ShapeName): string[] =>
    documents.flatMap(({ file }) => (file.shape === shape && file.owner !== null ? [file.owner] : []))
  return {
    countries: list('countries'),
    people: list('people'),
    bodies: list('bodies'),
    sources: list('sources'),
    natoStatus: list('nato-status'),
    glossary: list('glossary'),
    pacts: folders('pact').map((id): PactFacts => ({
      id,
      pact: list<Pact>('pact', id)[0] as Pact,
      scope: list('scope', id),
      members: list('members', id),
      invitations: list('invitations', id),
      statements: list('statements', id),
      reactions: list('reactions', id),
      events: list('events', id),
      disputes: list('disputes', id),
      names: list('names', id),
      unknowns: list('unknowns', id),
    })),
    briefings: folders('briefing').map((id): BriefingFolder => ({
      id,
      briefing: list<Briefing>('briefing', id)[0] as Briefing,
      prose: Object.fromEntries(
        files
          .filter((file) => file.shape === 'prose' && file.owner === id)
          .map((file) => [file.path.split('/').at(-1) ?? file.path, file.text]),
      ),
    })),
  }
}
