import type { Claim, DeepReadonly } from '../facts/model/facts.ts'
import type {
  DisputeView,
  EventView,
  FactView,
  InvitationView,
  MemberView,
  NameView,
  ReactionView,
  ScopeView,
  StatementView,
  StatusView,
  TermView,
  UnknownView,
  CountryView,
} from './views.ts'
import { byText } from './collation.ts'
import { existing, type Context } from './context.ts'

type WithFacts = { facts?: readonly DeepReadonly<Claim>[] }
const nested = (context: Context, record: WithFacts): FactView[] =>
  (record.facts ?? []).map(({ id }) => context.fact(id))

export function viewScope(context: Context): ScopeView[] {
  return context.pact.scope.map((record) => ({
    ...context.fact(record.id),
    part: record.part ?? null,
    title: record.title,
    facts: nested(context, record),
  }))
}

/** Each member with the NATO status it has at the end of its record. */
export function viewMembers(context: Context): MemberView[] {
  const statuses = viewNatoStatus(context)
  return context.pact.members.map((record) => {
    const view = context.fact(record.id)
    return {
      ...view,
      country: existing(context.countries, record.country),
      signatory: context.lookups.actor(record.signatory, view.date),
      status: statuses.find(({ country }) => country.id === record.country)?.intervals.at(-1) ?? null,
      facts: nested(context, record),
    }
  })
}

/** The countries with a NATO status on record, each with its periods, oldest first. */
export function viewNatoStatus(context: Context): { country: CountryView; intervals: StatusView[] }[] {
  const rows = Map.groupBy(context.facts.natoStatus, ({ country }) => country)
  return [...rows].map(([id, records]) => {
    const country = existing(context.countries, id)
    const intervals = records.map((record): StatusView => ({
      ...context.fact(record.id),
      country,
      status: record.status,
      from: record.from === undefined ? null : context.lookups.date(record.from),
      to: record.to === undefined ? null : context.lookups.date(record.to),
    }))
    return {
      country,
      intervals: intervals.toSorted((a, b) => (a.from?.earliest ?? '').localeCompare(b.from?.earliest ?? '')),
    }
  })
}

export function viewInvitations(context: Context): InvitationView[] {
  return context.pact.invitations.map((record) => {
    const view = context.fact(record.id)
    return {
      ...view,
      to: context.lookups.actor(record.to, view.date),
      inviter: record.inviter === undefined ? null : context.lookups.actor(record.inviter, view.date),
      how: record.how,
      answer: record.answer,
      facts: nested(context, record),
    }
  })
}

/** Statements by topic, topics in the order in which they first appear. */
export function viewStatements(context: Context): { topic: string; statements: StatementView[] }[] {
  const topics = Map.groupBy(context.pact.statements, ({ topic }) => topic)
  return [...topics].map(([topic, records]) => ({
    topic,
    statements: records.map(({ id }) => ({ ...context.fact(id), topic })),
  }))
}

export function viewReactions(context: Context): ReactionView[] {
  return context.pact.reactions.map((record) => {
    const view = context.fact(record.id)
    const target = context.pact.events.find(({ id }) => id === record.to)?.title
    return {
      ...view,
      actor: context.lookups.actor(record.actor, view.date),
      stance: record.stance,
      to: { id: record.to, label: target ?? context.pact.pact.short ?? context.pact.pact.name },
    }
  })
}

/** The signing and every event, by the first day each can mean; what has no date comes last. */
export function viewTimeline(context: Context): EventView[] {
  const { pact, events } = context.pact
  const signing = { id: pact.id, title: pact.name, kind: 'pact' as const, place: pact.place }
  return [signing, ...events]
    .map(({ id, title, kind, place }): EventView => ({ ...context.fact(id), title, kind, place: place ?? null }))
    .toSorted((a, b) => sortDay(a).localeCompare(sortDay(b)))
}

const sortDay = ({ date }: FactView): string => date.earliest ?? date.latest ?? '9999'

export function viewDisputes(context: Context): DisputeView[] {
  return context.pact.disputes.map(({ id, question, positions, unknown }) => ({
    id,
    question,
    positions: positions.map(({ text, facts }) => ({ text, facts: facts.map(context.fact) })),
    unknown: unknown ?? null,
  }))
}

/** The names, those with the same word together; words in the order in which they first appear. */
export function viewNames(context: Context): NameView[] {
  const together = [...Map.groupBy(context.pact.names, ({ word }) => word).values()].flat()
  return together.map(({ id, name, word }) => ({
    ...context.fact(id),
    name: {
      lang: name.lang,
      text: name.text,
      translation: name.translation ?? null,
      translator: name.translator ?? null,
    },
    word: word ?? null,
  }))
}

export function viewUnknowns(context: Context): UnknownView[] {
  return context.pact.unknowns.map(({ id, question, found, facts, reviewed }) => ({
    id,
    question,
    found,
    facts: (facts ?? []).map(context.fact),
    reviewed: context.lookups.date(reviewed),
  }))
}

export function viewTerms({ facts, lookups }: Context): TermView[] {
  return facts.glossary
    .map(({ id, term, expansion, definition, sources }) => ({
      id,
      term,
      expansion: expansion ?? null,
      definition,
      citations: lookups.cite(sources),
    }))
    .toSorted((a, b) => byText(a.term, b.term))
}
