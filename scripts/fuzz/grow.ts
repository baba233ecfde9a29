import countries from 'i18n-iso-countries'
import type { Plan } from './plan.ts'

const pact = 'data/pacts/harbour-declaration'
const briefing = 'briefings/harbour-declaration'

/** Where the invented countries lie when a map is wanted: the atlas knows real codes alone, and XK without a number. */
export const realCodes: Readonly<Record<string, string>> = {
  arvenia: 'HR',
  brelland: 'AL',
  corvania: 'XK',
  dravia: 'RS',
  estmark: 'BG',
  feldoria: 'HU',
  gallmere: 'RO',
}
/** How many countries a briefing may add to its map, but for the one of the invented book. */
const mostOnMap = 59

type Fields = Record<string, unknown>

/** The files of a book by their paths: Markdown as text, YAML as its value. */
export type Files = Map<string, unknown>

/** A month after the last; now and then one that is less sure. */
function dateAt(index: number): string {
  const month = new Date(Date.UTC(2021, 6 + index)).toISOString().slice(0, 7)
  const forms = [
    month,
    `${month}-14`,
    `${month}~`,
    `${month.slice(0, 4)}-22`,
    `${month}/${month}-28`,
    `../${month}-20`,
    month,
  ]
  return forms[index % forms.length] ?? month
}

/** Adds to the invented book all that a plan asks for, but for its texts. */
export function grow(files: Files, plan: Plan): void {
  const settings = files.get(`${briefing}/briefing.yaml`) as Fields
  const list = (file: string): Fields[] => files.get(file) as Fields[]
  const first = (file: string): Fields => list(file)[0] ?? {}
  const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const claim = { standing: 'attributed', by: 'arvenian-mod', credibility: 2, reviewed: '2098-12-31' }

  const chapters = settings['chapters'] as Fields[]
  Object.assign(settings, {
    paper: plan.paper,
    fictional: plan.fictional,
    'as-of': '2099-01-01',
    published: '2099-01-02',
    chapters: plan.chapters.flatMap((index) => chapters[index] ?? []),
    authors: [...(settings['authors'] as string[]), ...times(plan.authors, (index) => `Author ${index}`)],
    'key-points': [
      ...(settings['key-points'] as string[]),
      ...times(plan.keyPoints, (index) => `It has a point ${index} more [#scope-open].`),
    ],
    corrections: [
      ...(settings['corrections'] as Fields[]),
      ...times(plan.corrections, (index) => ({ date: '2098-01-01', text: `Correction ${index} [#scope-open].` })),
    ],
  })

  list('data/sources.yaml').push(
    ...times(plan.sources + 1, (index) => ({
      ...first('data/sources.yaml'),
      id: `later-${index}`,
      url: `https://later.example.org/${index}`,
      archive: `https://archive.example.net/later/${index}`,
      published: '2098-01-01',
      accessed: '2098-12-31',
    })),
  )
  const later = times(Math.max(1, Math.min(60, plan.sources)), (index) => `later-${index}`)

  if (!plan.fictional) {
    for (const country of list('data/countries.yaml')) country['code'] = realCodes[String(country['id'])]
  }
  const taken = Object.values(realCodes)
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => !taken.includes(code))
  const lands = codes
    .toSorted()
    .slice(0, Math.max(plan.countries, plan.members, plan.statuses))
    .map((code) => ({
      id: `land-${code.toLowerCase()}`,
      code,
      name: countries.getName(code, 'en') ?? code,
    }))
  list('data/countries.yaml').push(...lands)
  settings['map'] = [
    ...(settings['map'] as string[]),
    ...lands.slice(0, Math.min(plan.countries, mostOnMap)).map(({ id }) => id),
  ]
  const signatories = lands.slice(0, plan.members)
  list('data/people.yaml').push(
    ...signatories.map(({ id }) => ({
      id: `person-${id}`,
      name: `Person of ${id}`,
      country: id,
      offices: [{ title: 'Minister of Defence', from: '2020', sources: later.slice(0, 1) }],
    })),
  )
  list(`${pact}/members.yaml`).push(
    ...signatories.map(({ id, name }) => ({
      ...claim,
      id: `member-${id}`,
      country: id,
      signatory: `person-${id}`,
      text: `A minister signed for ${name}.`,
      date: '2021-05-14',
      sources: later.slice(0, 1),
    })),
  )

  list('data/nato-status.yaml').push(
    ...lands.slice(0, plan.statuses).map(({ id, name }, index) => ({
      ...claim,
      id: `status-${id}`,
      country: id,
      status: ['member', 'invitee', 'aspirant', 'partner', 'none'][index % 5],
      from: String(1949 + index),
      text: `NATO says so of ${name}.`,
      sources: later.slice(0, 1),
    })),
  )
  list(`${pact}/events.yaml`).push(
    ...times(plan.events, (index) => ({
      ...claim,
      id: `later-event-${index}`,
      title: `Event ${index}`,
      kind: index % 3 === 0 ? 'context' : ['pact', 'follow-up', 'related'][index % 3],
      text: `Something was said for the ${index}th time.`,
      date: index % 3 === 0 ? String(1900 + index) : '2022-02-02',
      sources: later.slice(0, 1),
    })),
  )
  list('data/glossary.yaml').push(
    ...times(plan.terms, (index) => ({
      id: `term-${index}`,
      term: `Term ${index}`,
      definition: `What it means ${index}.`,
    })),
  )

  list(`${pact}/reactions.yaml`).push(
    ...times(plan.months, (index) => ({
      ...claim,
      id: `later-reaction-${index}`,
      actor: ['estmark', 'dravia', 'nato'][index % 3],
      stance: ['supports', 'neutral', 'concerned', 'opposes'][index % 4],
      to: 'harbour-declaration',
      text: `Mira Tolvane spoke in month ${index}.`,
      date: dateAt(index),
      sources: later.slice(0, 1),
    })),
  )
  list(`${pact}/statements.yaml`).push(
    ...times(plan.statements + 1, (index) => ({
      ...claim,
      id: `later-statement-${index}`,
      topic: 'What was said later',
      text: `Mira Tolvane spoke for the ${index}th time.`,
      date: '2022-01-01',
      quote: { lang: 'hr', text: `Rekla je ${index}.`, translation: `She said ${index}.`, translator: 'ours' },
      sources: index === 0 ? later : later.slice(0, 1),
    })),
  )
  const positions = first(`${pact}/disputes.yaml`)['positions'] as Fields[]
  positions.push(...times(plan.positions, (index) => ({ text: `It was so ${index}.`, facts: ['later-statement-0'] })))
  const offices = first('data/people.yaml')['offices'] as Fields[]
  offices.push(
    ...times(Math.min(plan.offices, 28), (index) => ({ ...structuredClone(offices[0]), title: `Office ${index}` })),
  )

  const { columns, rows } = plan.table
  if (columns === 0) return
  const row = (index: number): string => `| ${times(columns, (column) => `cell ${index} ${column}`).join(' | ')} |`
  const table = [row(0), `|${' - |'.repeat(columns)}`, ...times(rows, (index) => row(index + 1))].join('\n')
  files.set(`${briefing}/background.md`, `${String(files.get(`${briefing}/background.md`))}\n${table}\n`)
}
