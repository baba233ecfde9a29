import { questionsOf } from '../../model/facts.ts'
import type { Content } from '../../content/content.ts'
import { latest } from '../../content/known-from.ts'
import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import type { Spot } from '../../yaml/spot.ts'
import { sharedCauses } from '../../content/shared-cause.ts'

interface Dated {
  record: object
  at: NonNullable<Spot['at']>
  date: string
  /** The last day that it may be. */
  against: string
  /** What that day is, in words. */
  what: string
}

export const dateAfterAsOf: ContentRule = {
  code: 'date-after-as-of',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const { single, shared } = sharedCauses(datesIn(content), isLate, this.code, content)
    const settings = content.briefings.flatMap(({ briefing }) => briefing ?? [])
    for (const { cause, breaches, of } of shared) {
      const key = (['as-of', 'published'] as const).find((each) =>
        settings.some((briefing) => briefing[each] === cause),
      )
      const briefing = key === undefined ? undefined : settings.find((each) => each[key] === cause)
      if (key === undefined || briefing === undefined) single.push(...breaches)
      else {
        report(
          briefing,
          { at: [key] },
          `${breaches.length} of ${of} dates in the facts are after this day, ${cause}.`,
          `Correct \`${key}\`. If the day is right, leave out what came later.`,
        )
      }
    }
    for (const { record, at, date, against: limit, what } of single) {
      report(
        record,
        { at },
        `\`${at.at(-1)}\` is ${date}, and that is after ${what}, ${limit}.`,
        'Correct the date, or move `as-of` and `published` on in briefing.yaml.',
      )
    }
  },
}

const isLate = ({ date, against }: Dated): boolean => isBefore({ earliest: against, latest: against }, daysOf(date))

/** Every date that a day of the book bounds. */
function datesIn({ claims, people, sources, pacts, briefings, days }: Content): Dated[] {
  const asOf = latest(pacts.map((pact) => pact.asOf))
  // An edition that nobody has dated yet is published today at the earliest.
  const undated = briefings.some(({ briefing }) => briefing !== null && briefing.published === undefined)
  const published = latest([
    asOf,
    undated ? days.clock : null,
    ...briefings.map(({ briefing }) => briefing?.published ?? null),
  ])
  const book = { limit: asOf, what: 'the day of the book' }
  const edition = { limit: published, what: published === days.clock ? 'today' : 'the day the book is published' }
  const found: Dated[] = []
  const hold = (
    record: object,
    at: NonNullable<Spot['at']>,
    date: string | undefined,
    { limit, what }: { limit: string | null; what: string },
  ): void => {
    if (date !== undefined && limit !== null) found.push({ record, at, date, against: limit, what })
  }
  for (const { claim, pact } of claims) {
    const own = pact === null ? book : { ...book, limit: pact.asOf }
    hold(claim, ['date'], claim.date, own)
    hold(claim, ['from'], (claim as { from?: string }).from, own)
    hold(claim, ['reviewed'], claim.reviewed, edition)
  }
  for (const source of sources) {
    hold(source, ['published'], source.published, book)
    hold(source, ['accessed'], source.accessed, edition)
  }
  for (const record of pacts.flatMap(questionsOf)) hold(record, ['reviewed'], record.reviewed, edition)
  for (const { briefing } of briefings) {
    for (const [index, { date }] of (briefing?.corrections ?? []).entries()) {
      hold(briefing ?? {}, ['corrections', index, 'date'], date, edition)
    }
  }
  for (const person of people) {
    for (const [index, { from }] of person.offices.entries()) hold(person, ['offices', index, 'from'], from, book)
  }
  return found
}
