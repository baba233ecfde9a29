import type { Content, Text } from '../../content/content.ts'
import type { DomainRule } from '../../content/rule.ts'
import { targetsOf, type Targets } from '../../content/targets.ts'
import { spotOf, type Mark } from '../../yaml/spot.ts'
import { kebab } from '../shape/bad-id.ts'

export const malformedReference: DomainRule = {
  code: 'malformed-reference',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const inRoundBrackets = roundBracketFinder(content)
    for (const text of content.texts) {
      for (const mark of [...malformedIn(text), ...inRoundBrackets(text)]) {
        const { words } = mark
        report(
          text.record,
          spotOf(text, mark),
          `\`${words}\` is no reference that the book can read, so it would be printed as it stands.`,
          mendOf(words),
        )
      }
    }
  },
}

const malformedIn = ({ markdown }: Text): Mark[] =>
  !markdown.includes('[')
    ? []
    : [...markdown.matchAll(/\[[@#][^\]\n]{0,200}\](?!\()/g)].flatMap(({ 0: words, index }) =>
        /^\[[@#][a-z0-9]+(-[a-z0-9]+)*\]$/.test(words) ? [] : [{ words, index }],
      )

/** Finds ids that stand in round brackets, where there is a record with that id. */
function roundBracketFinder(content: Content): (text: Text) => Mark[] {
  let targets: Targets | null = null
  return ({ markdown, pact }) => {
    if (!markdown.includes('(#') && !markdown.includes('(@')) return []
    return [...markdown.matchAll(/(?<!\])\(([@#])([a-z0-9]+(?:-[a-z0-9]+)*)\)/g)].flatMap(
      ({ 0: words, 1: sign, 2: id = '', index }) => {
        targets ??= targetsOf(content)
        return targets.ids(sign === '@' ? 'source' : 'record', pact).has(id) ? [{ words, index }] : []
      },
    )
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
