import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule, Report } from '../../rule.ts'

export const dateAfterAsOf: DomainRule = {
  code: 'date-after-as-of',
  severity: 'error',
  exemptible: true,
  check({ claims, people, sources, pacts, briefings }, report) {
    const latest = (days: (string | null)[]): string | null =>
      days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null
    const asOf = latest(pacts.map((pact) => pact.asOf))
    const published = latest([asOf, ...briefings.map(({ briefing }) => briefing?.published ?? null)])
    for (const { claim, pact } of claims) {
      const { from } = claim as { from?: string }
      hold(report, claim, { date: claim.date, from }, pact === null ? asOf : pact.asOf, 'the day of the book')
      hold(report, claim, { reviewed: claim.reviewed }, published, 'the day the book is published')
    }
    for (const source of sources) {
      hold(report, source, { published: source.published }, asOf, 'the day of the book')
      hold(report, source, { accessed: source.accessed }, published, 'the day the book is published')
    }
    for (const person of people) {
      for (const [index, { from }] of person.offices.entries()) {
        hold(report, person, { from }, asOf, 'the day of the book', ['offices', index])
      }
    }
  },
}

function hold(
  report: Report,
  record: object,
  dates: Record<string, string | undefined>,
  limit: string | null,
  what: string,
  path: (string | number)[] = [],
): void {
  for (const [key, date] of Object.entries(dates)) {
    if (date === undefined || limit === null || !isBefore({ earliest: limit, latest: limit }, daysOf(date))) continue
    report(
      record,
      { at: [...path, key] },
      `\`${key}\` is ${date}, and that is after ${what}, ${limit}.`,
      'Correct the date, or move `as-of` and `published` on in briefing.yaml.',
    )
  }
}
