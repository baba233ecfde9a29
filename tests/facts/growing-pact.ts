import type { Entry } from '../../scripts/facts/files/read-entries.ts'
import { entriesWith, pact } from './fictional-entries.ts'

/**
 * The fictional pact with a number of statements, events, disputes and sources of which most break some rule, reactions
 * that react to each other in one circle, and an exemption on every statement: needed by each other one, and not by the rest.
 */
export const growingPact = (count: number): Entry[] =>
  entriesWith({
    [`${pact}/statements/more.yaml`]: times(count, statement),
    [`${pact}/reactions/more.yaml`]: times(count, (index) => reaction(index, (index + 1) % count)),
    [`${pact}/events/more.yaml`]: times(count, event),
    [`${pact}/disputes/more.yaml`]: times(count, dispute),
    'data/sources/more.yaml': times(count, source),
  })

const times = (count: number, record: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => record(index)).join('')

const statement = (index: number): string => `- id: more-${index}
  topic: Topic ${index}
  text: She “said” that it is quite likely [#more-${index}] and [#nothing-${index}].
  date: 2021-06-0${(index % 9) + 1}
  standing: established
  by: mira-tolvane
  quote: { lang: eo, text: Havenoj ${index} }
  credibility: 1
  sources: [${index % 2 === 0 ? `extra-${index}` : 'selvane-courier-2021-05-15'}, nowhere-${index}]
  exempt: [{ rule: quote-without-translation, reason: Its words are plain. }, { rule: ${index % 2 === 0 ? 'review-overdue' : 'reveiw-overdue'}, reason: It is old. }]
  reviewed: 2021-06-01
`

const reaction = (index: number, to: number): string => `- id: circle-${index}
  actor: dravia
  stance: opposes
  to: circle-${to}
  text: Dravia answered for the ${index}th time.
  date: 2021-0${(index % 5) + 5}-01
  standing: attributed
  credibility: 1
  sources: [extra-${index}]
  reviewed: 2022-03-30
`

const event = (index: number): string => `- id: event-${index}
  title: Event ${index}
  kind: context
  text: Something happened.
  date: 2023-0${(index % 9) + 1}
  standing: disputed
  credibility: 2
  reviewed: 2022-03-30
`

const dispute = (index: number): string => `- id: dispute-${index}
  question: Was it ${index}?
  positions:
    - { text: Yes., facts: [event-${index}] }
    - { text: No., facts: [event-${index}] }
  reviewed: 2022-03-30
`

const source = (index: number): string => `- id: extra-${index}
  publisher: Port Selvane Archive
  title: Page ${index % 7}
  url: https://archive.arvenia.example.org/page/${index % 7}
  published: 2022-01-02
  accessed: 2022-01-01
  lang: eo
  kind: official
  grade: D
`
