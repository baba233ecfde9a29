import type { BriefingContent, PactContent, Text } from './content.ts'
import type { Claim } from '../model/facts.ts'
import type { Countries, Glossary, NatoStatus, People, Quote, Sources } from '../model/types.ts'

interface Collections {
  countries: Countries
  people: People
  sources: Sources
  natoStatus: NatoStatus
  glossary: Glossary
  pacts: PactContent[]
  briefings: BriefingContent[]
}

/** Every Markdown text of the content, in the order of the collections. */
export function textsOf(content: Collections): Text[] {
  return [
    ...content.countries.flatMap((record) => plain(record, ['footnote', 'text'], record.footnote?.text)),
    ...content.people.flatMap((record) => plain(record, ['note'], record.note)),
    ...content.sources.flatMap(sourceTexts),
    ...content.natoStatus.flatMap((claim) => claimTexts(claim, null)),
    ...content.glossary.flatMap((record) => plain(record, ['definition'], record.definition)),
    ...content.pacts.flatMap(pactTexts),
    ...content.briefings.flatMap(briefingTexts),
  ]
}

function plain(record: object, at: Text['at'], markdown: string | undefined, pact: string | null = null): Text[] {
  return markdown === undefined ? [] : [{ record, at, markdown, pact, briefing: null, quoted: [], own: true }]
}

const sourceTexts = (record: Sources[number]): Text[] => [
  ...plain(record, ['note'], record.note),
  ...(record.cautions ?? []).flatMap(({ finding }, index) => plain(record, ['cautions', index, 'finding'], finding)),
]

function claimTexts(claim: Claim, pact: string | null): Text[] {
  const { note, standing } = claim
  const quoted = quotedIn(claim)
  const own = standing === 'established' || standing === 'none-found'
  const text = { record: claim, at: ['text'], markdown: claim.text, pact, briefing: null, quoted, own }
  return note === undefined ? [text] : [text, { ...text, at: ['note'], markdown: note, own: true }]
}

function quotedIn(claim: Claim): string[] {
  const { quote, heading, name } = claim as { quote?: Quote; heading?: Quote; name?: Quote | string }
  const quoted: string[] = []
  for (const words of [quote, heading, name]) {
    if (typeof words === 'string') quoted.push(words)
    else if (words !== undefined) quoted.push(...wordsOf(words))
  }
  return quoted
}

const wordsOf = ({ text, translation }: { text: string; translation?: string }): string[] =>
  translation === undefined ? [text] : [text, translation]

const pactTexts = ({ id, claims, disputes, unknowns }: PactContent): Text[] => [
  ...claims.flatMap(({ claim }) => claimTexts(claim, id)),
  ...disputes.flatMap((record) => [
    ...record.positions.flatMap(({ text }, index) => plain(record, ['positions', index, 'text'], text, id)),
    ...plain(record, ['unknown'], record.unknown, id),
  ]),
  ...unknowns.flatMap((record) => plain(record, ['found'], record.found, id)),
]

function briefingTexts({ briefing, prose }: BriefingContent): Text[] {
  const pact = briefing?.pact ?? null
  const corrections = briefing?.corrections ?? []
  const list = (key: 'key-points' | 'changes'): Text[] =>
    briefing === null ? [] : (briefing[key] ?? []).flatMap((text, index) => plain(briefing, [key, index], text, pact))
  const texts = [
    ...list('key-points'),
    ...list('changes'),
    ...corrections.flatMap(({ text }, index) => plain(briefing ?? {}, ['corrections', index, 'text'], text, pact)),
    ...prose.flatMap((file) => plain(file, [], file.text, pact)),
  ]
  return texts.map((text) => ({ ...text, briefing }))
}
