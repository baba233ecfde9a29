import { withoutCode } from '../../content/markdown.ts'
import type { Text } from '../../model/references.ts'
import type { ContentRule } from '../../content/rule.ts'
import { endOfLine } from '../../yaml/lines.ts'
import { spotOf, type Mark } from '../../yaml/spot.ts'
import type { Problem } from '../../model/finding.ts'
import { strayClues } from './stray-clues.ts'

export const strayMarkup: ContentRule = {
  code: 'stray-markup',
  severity: 'warning',
  exemptible: true,
  check({ texts }, report) {
    for (const text of texts) {
      for (const { message, suggestion, ...mark } of strayIn(text)) {
        report(text.record, spotOf(text, mark), message, suggestion)
      }
    }
  },
}

/** Every sign of a text that would be printed as it stands: of several of one kind in a line, the first. */
function strayIn({ markdown, at }: Text): (Mark & Problem)[] {
  const isProse = at.length === 0
  if (!isProse && !/[~*&]|\]\(|\[\^/.test(markdown)) return []
  const plain = withoutCode(markdown)
  const found = strayClues
    .filter(({ inProse }) => isProse || inProse !== true)
    .flatMap(({ pattern, problem }) => {
      let told = -1
      return [...plain.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const found = index < told ? null : problem(words)
        if (found === null) return []
        told = endOfLine(plain, index)
        return [{ words, index, ...found }]
      })
    })
  const star = unclosedIn(plain)
  if (star !== null) found.push({ words: '**', index: star, ...unclosed })
  const code = isProse ? indentedIn(plain) : null
  if (code !== null) found.push({ ...code, ...indented })
  return found
}

const unclosed: Problem = {
  message: 'Strong emphasis begins or ends here and has no other end, so the two stars would be printed.',
  suggestion: 'Put ** right before the first word and right behind the last one.',
}

/** Where the last ** stands of the first paragraph or entry of a list that has an odd number of them. */
function unclosedIn(text: string): number | null {
  if (!text.includes('**')) return null
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n(?![ \t]*(?:[-+*]|\d+[.)])[ \t])[^\n]+)*/g)) {
    const marks = [...block.matchAll(/(?<!\*)\*\*(?!\*)/g)]
    const last = marks.at(-1)
    if (marks.length % 2 === 1 && last !== undefined) return index + last.index
  }
  return null
}

const indented: Problem = {
  message: 'Four spaces at the beginning of a paragraph make it computer code, in typewriter letters.',
  suggestion: 'Delete the spaces.',
}

/** The first paragraph that begins with four spaces and belongs to no list, whose entries go on so. */
function indentedIn(text: string): Mark | null {
  let index = 0
  let [isInList, isAfterBlank] = [false, true]
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === ''
    if (/^(?: {4}|\t)/.test(line) && !isBlank) {
      if (isAfterBlank && !isInList) return { words: line.trimEnd(), index }
    } else if (!isBlank) isInList = /^ {0,3}(?:[-*+]|\d+[.)])[ \t]/.test(line) || (isInList && line.startsWith(' '))
    isAfterBlank = isBlank
    index += line.length + 1
  }
  return null
}
