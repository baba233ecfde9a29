import { daysOf, isBefore, type Bounds } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'
import type { People } from '../../types.ts'

export const speakerOutOfOffice: DomainRule = {
  code: 'speaker-out-of-office',
  severity: 'error',
  exemptible: true,
  check({ claims, people }, report) {
    const personById = new Map(people.map((person) => [person.id, person]))
    for (const { claim } of claims) {
      const date = daysOf(claim.date ?? 'unknown')
      const { signatory, inviter } = claim as { signatory?: string; inviter?: string }
      for (const [key, id] of Object.entries({ by: claim.by, via: claim.via, signatory, inviter })) {
        const person = id === undefined ? undefined : personById.get(id)
        if (person === undefined || person.offices.some((office) => isHeld(office, date))) continue
        report(
          claim,
          { at: [key] },
          `On ${claim.date}, ${person.name} held none of the offices on record: ${person.offices.map(put).join('; ')}.`,
          'Correct the date here or the dates in people.yaml, or add the office held on that day.',
        )
      }
    }
  },
}

type Office = People[number]['offices'][number]

const isHeld = ({ from, to }: Office, date: Bounds | null): boolean =>
  !isBefore(date, daysOf(from ?? 'unknown')) && !isBefore(daysOf(to ?? 'unknown'), date)

const put = ({ title, from, to }: Office): string =>
  [title, ...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(' ')
