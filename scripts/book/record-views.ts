import type { DeepReadonly } from '../facts/model/facts.ts'
import type { Claim } from '../facts/model/types.ts'
import type {
  DisputeView,
  EventView,
  ExerciseView,
  InvitationView,
  MemberView,
  NameView,
  ReactionView,
  ScopeView,
  StatementView,
  StatusView,
  UnknownView,
} from './list-views.ts'
import type { FactView } from './views.ts'
import { existing, type Context } from './context.ts'
import { byDay } from './dates.ts'

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
      status: statuses.findLast(({ country }) => country.id === record.country) ?? null,
      facts: nested(context, record),
    }
  })
}

/** The periods of NATO status, those of a country together and oldest first. */
export function viewNatoStatus(context: Context): StatusView[] {
  const byCountry = Map.groupBy(context.facts.natoStatus, ({ country }) => country)
  return [...byCountry].flatMap(([id, records]) =>
    records
      .map((record): StatusView => ({
        ...context.fact(record.id),
        country: existing(context.countries, id),
        status: record.status,
        from: record.from === undefined ? null : context.lookups.date(record.from),
        to: record.to === undefined ? null : context.lookups.date(record.to),
      }))
      .toSorted((a, b) => (a.from?.earliest ?? '').localeCompare(b.from?.earliest ?? '')),
  )
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

/** The statements, those on a topic together; topics in the order in which they first appear. */
export function viewStatements(context: Context): StatementView[] {
  const byTopic = Map.groupBy(context.pact.statements, ({ topic }) => topic)
  return [...byTopic.values()].flat().map(({ id, topic }) => ({ ...context.fact(id), topic }))
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
    .toSorted(byDay)
}

/** The exercises by the first day each can mean. */
export function viewExercises(context: Context): ExerciseView[] {
  return context.pact.exercises
    .map((record): ExerciseView => {
      const view = context.fact(record.id)
      return {
        ...view,
        name: record.name,
        planned: record.planned === undefined ? null : context.lookups.date(record.planned),
        place: record.place ?? null,
        participants: record.participants.map((id) => context.lookups.actor(id, view.date)),
        framework: record.framework,
        status: record.status,
        facts: nested(context, record),
      }
    })
    .toSorted(byDay)
}

export function viewDisputes(context: Context): DisputeView[] {
  return context.pact.disputes.map(({ id, question, positions, unknown, reviewed, reviewer }) => ({
    id,
    question,
    positions: positions.map(({ text, facts }) => ({ text, facts: facts.map(context.fact) })),
    unknown: unknown ?? null,
    reviewed: reviewed === undefined ? null : context.lookups.date(reviewed),
    reviewer: reviewer ?? null,
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
  return context.pact.unknowns.map(({ id, question, found, facts, since, reviewed, reviewer }) => ({
    id,
    question,
    found,
    facts: (facts ?? []).map(context.fact),
    since: since === undefined ? null : context.lookups.date(since),
    reviewed: context.lookups.date(reviewed),
    reviewer: reviewer ?? null,
  }))
}
