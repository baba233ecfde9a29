import { daysOf, isBefore, type Bounds } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'
import type { Claim, People } from '../../model/types.ts'

export const speakerOutOfOffice: ContentRule = {
  code: 'speaker-out-of-office',
  severity: 'error',
  exemptible: true,
  yieldsTo: ['date-after-as-of'],
  check(content, report) {
    const personById = new Map(content.people.map((person) => [person.id, person]))
    const held = content.claims.flatMap(({ claim }) => namedIn(claim, personById))
    const { single, shared } = sharedCauses(held, isOut, this.code, content)
    for (const { record, key, against } of single) {
      report(
        record,
        { at: [key] },
        `On the date of this fact, ${record.date}, ${against.name} held no office on record. On record: ${against.offices.map(put).join('; ')}.`,
        'Correct the date here or the dates in people.yaml, or add the office held on that day.',
      )
    }
    for (const { cause, breaches, of } of shared) {
      report(
        cause,
        { at: ['offices'] },
        `${cause.name} speaks or acts in ${of} facts, and ${breaches.length} of them are of a day on which none of these offices was held, such as ${breaches[0]?.record.date} in \`${breaches[0]?.record.id}\`.`,
        'Correct `from` and `to` here, or add the office held on those days.',
      )
    }
  },
}

type Person = People[number]
type Office = Person['offices'][number]

/** A person whose office matters on the date of a fact, and the key that names them. */
interface Named {
  record: Claim
  key: string
  against: Person
}

function namedIn(record: Claim, people: ReadonlyMap<string, Person>): Named[] {
  const { signatory, inviter } = record as { signatory?: string; inviter?: string }
  const named: Named[] = []
  const add = (key: string, id: string | undefined): void => {
    const against = id === undefined ? undefined : people.get(id)
    if (against !== undefined && !named.some((other) => other.against === against)) named.push({ record, key, against })
  }
  add('by', record.by)
  add('via', record.via)
  add('signatory', signatory)
  add('inviter', inviter)
  return named
}

function isOut({ record, against }: Named): boolean {
  const date = daysOf(record.date ?? 'unknown')
  return !against.offices.some((office) => isHeld(office, date))
}

function isHeld({ from = 'unknown', to = 'unknown' }: Office, date: Bounds | null): boolean {
  const [first, last] = [daysOf(from), daysOf(to)]
  const isReversed = isBefore(last, first)
  return isReversed || (!isBefore(date, first) && !isBefore(last, date))
}

const put = ({ title, from, to }: Office): string =>
  `${title} ${[...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`until ${to}`])].join(' ')}`.trim()
