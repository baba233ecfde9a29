import type { Content } from '../../content/content.ts'
import type { Text } from '../../model/references.ts'
import type { ContentRule } from '../../content/rule.ts'
import { targetsOf, type Targets } from '../../content/targets.ts'
import { spotOf, type Mark } from '../../yaml/spot.ts'
import { kebab } from '../shape/formats.ts'

export const malformedReference: ContentRule = {
  code: 'malformed-reference',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const nearMissesIn = nearMissFinder(content)
    for (const text of content.texts) {
      for (const { meant, ...mark } of [...malformedIn(text), ...nearMissesIn(text)]) {
        report(
          text.record,
          spotOf(text, mark),
          `\`${mark.words}\` is not a valid reference, so it would be printed as it stands.`,
          meant === undefined ? mendOf(mark.words) : `Write ${meant}.`,
        )
      }
    }
  },
}

const malformedIn = ({ markdown }: Text): (Mark & { meant?: string })[] =>
  !markdown.includes('[')
    ? []
    : [...markdown.matchAll(/\[[@#][^\]\n]{0,200}\](?!\()/g)].flatMap(({ 0: words, index }) =>
        /^\[[@#][a-z0-9]+(-[a-z0-9]+)*\]$/.test(words) ? [] : [{ words, index }],
      )

/** Finds ids that stand in round brackets, or in square ones without a sign, where there is a record with that id. */
function nearMissFinder(content: Content): (text: Text) => (Mark & { meant: string })[] {
  let targets: Targets | null = null
  return ({ markdown, pact }) => {
    if (!/\([@#]|\[[a-z0-9]+-/.test(markdown)) return []
    targets ??= targetsOf(content)
    const isThere = (sign: string, id: string): boolean =>
      targets?.ids(sign === '@' ? 'source' : 'record', pact).has(id) === true
    return [
      ...[...markdown.matchAll(/(?<!\])\(([@#])([a-z0-9]+(?:-[a-z0-9]+)*)\)/g)].flatMap(
        ({ 0: words, 1: sign = '', 2: id = '', index }) =>
          isThere(sign, id) ? [{ words, index, meant: `[${sign}${id}]` }] : [],
      ),
      ...[...markdown.matchAll(/(?<![\]!\\])\[([a-z0-9]+(?:-[a-z0-9]+)+)\](?![([:])/g)].flatMap(
        ({ 0: words, 1: id = '', index }) => {
          const sign = ['#', '@'].find((each) => isThere(each, id))
          return sign === undefined ? [] : [{ words, index, meant: `[${sign}${id}]` }]
        },
      ),
    ]
  }
}

function mendOf(words: string): string {
  const ids = words
    .slice(2, -1)
    .split(/[,;]\s*|\s+(?=[@#])/)
    .map(kebab)
    .filter((id) => id !== '')
  return ids.length === 0
    ? `Write ${words[1] === '@' ? '[@source-id]' : '[#fact-id]'}, with small letters, digits and hyphens.`
    : `Write ${ids.map((id) => `[${words[1]}${id}]`).join(' ')}: one mark for each id, in small letters, digits and hyphens.`
}
