import type { Content, PactContent } from '../../content/content.ts'
import type { ContentRule } from '../../content/rule.ts'
import { editionsByBriefing } from '../../model/editions.ts'
import { factsAndQuestionsOf, wordsOf } from '../../model/facts.ts'

export const goneWithoutWord: ContentRule = {
  code: 'gone-without-word',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    for (const { id, briefing } of content.briefings) {
      const pact = content.pacts.find((each) => each.id === briefing?.pact)
      if (briefing === null || pact === undefined) continue
      const known = idsToday(content, pact)
      for (const line of publishedLines(content, id)) {
        if (known.has(line.id) || content.mayExist(line.id)) continue
        report(
          briefing,
          { at: ['pact'] },
          `Edition ${line.edition} has \`${line.id}\` (“${shortened(line.words)}”), which is gone without a word: its link would lead nowhere.`,
          `If it has another id now, write \`formerly: [${line.id}]\` under that record. If it was withdrawn, write into data/pacts/${pact.id}/withdrawn.yaml the day on which you took it out and the reason, in a sentence for the reader, such as: - { id: ${line.id}, day: ${briefing['as-of']}, why: The reason. }`,
        )
      }
    }
  },
}

/** Every line that an edition of a briefing had, as the newest of them has it: a link to an old one leads somewhere too. */
function publishedLines({ editions }: Content, briefing: string): { id: string; words: string; edition: number }[] {
  const lines = (editionsByBriefing(editions).get(briefing) ?? []).flatMap(({ version, facts }) =>
    facts === null
      ? []
      : facts.pacts
          .flatMap((pact) => factsAndQuestionsOf(facts, pact))
          .map((line) => ({ id: line.id, words: wordsOf(line), edition: version.number })),
  )
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}

/** Every id that leads somewhere: of a line of today, of one that was withdrawn, or one that a record had before. */
const idsToday = (content: Content, pact: PactContent): Set<string> =>
  new Set([
    ...factsAndQuestionsOf(content, pact).flatMap(({ id, formerly = [] }) => [id, ...formerly]),
    ...pact.withdrawn.map(({ id }) => id),
  ])

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words)
