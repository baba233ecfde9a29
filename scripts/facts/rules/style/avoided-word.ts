import type { ContentRule } from '../../content/rule.ts'
import { marksIn, spotOf } from '../../yaml/spot.ts'
import { wordingsOf } from './wordings.ts'

export const avoidedWord: ContentRule = {
  code: 'avoided-word',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    const matchers = new Map<ReadonlyMap<string, string>, Matcher>()
    for (const wording of wordingsOf(content)) {
      const { avoid } = wording.house
      if (avoid.size === 0) continue
      const matcher = matchers.get(avoid) ?? matcherOf(avoid)
      matchers.set(avoid, matcher)
      for (const mark of marksIn(wording.used, matcher.pattern)) {
        const instead = matcher.instead.get(keyOf(mark.words)) ?? ''
        report(
          wording.record,
          spotOf(wording, mark),
          `“${mark.words}” is among the words that the briefing avoids.`,
          `Write “${instead}”, or change \`style\` in the briefing.`,
        )
      }
    }
  },
}

interface Matcher {
  pattern: RegExp
  instead: ReadonlyMap<string, string>
}

/** One pattern for all the words, the longer ones first, so that of two words that begin alike both are found. */
function matcherOf(avoid: ReadonlyMap<string, string>): Matcher {
  const words = [...avoid.keys()].toSorted((a, b) => b.length - a.length).map(patternOf)
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    instead: new Map([...avoid].map(([word, instead]) => [keyOf(word), instead])),
  }
}

/** A word in the form given; a small first letter may be a capital, as at the beginning of a sentence. */
function patternOf(word: string): string {
  const [first = '', ...rest] = word.trim()
  const capital = /\p{Ll}/u.test(first) ? first.toUpperCase() : first
  return `(?:${RegExp.escape(first)}|${RegExp.escape(capital)})${rest
    .join('')
    .split(/\s+/)
    .map((part) => RegExp.escape(part))
    .join('\\s+')}`
}

const keyOf = (word: string): string => word.trim().replaceAll(/\s+/g, ' ').toLowerCase()
