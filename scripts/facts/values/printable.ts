import { coverage } from './coverage.ts'

/** A run of code points, both ends within it. */
type Span = readonly [from: number, to: number]

/** White space, which a browser makes from a space, and what shows nothing, which the checker has rules of its own for. */
const noLetters = String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{a0}\u{2000}-\u{200a}\u{202f}\u{205f}`

const { source: runsOfSource = '', ...others } = coverage
const faces = Object.entries(others).map(([name, runs]) => ({ name, runs, spans: null as Span[] | null }))
const source = spansOf(runsOfSource)
const escaped = (code: number): string => `\\u{${code.toString(16)}}`
const letters = noLetters + source.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')

/** A character that the typefaces of every book do not have. */
export const beyondSource: RegExp = new RegExp(`[^${letters}]`, 'u')
/** What may belong to such a character: the letter before a mark, and what follows it. */
let around: RegExp | null = null
/** A letter whose mark is a character of its own: Source has the two in different files, and so never together. */
const marked = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}/u
/** A browser puts the two together, and the file that has the letter has those of Latin-1 whole. */
const isWestern = (letter: string): boolean => /^[\u00c0-\u00ff]$/.test(letter.normalize('NFC'))
const unseen = new RegExp(`[${noLetters}]`, 'gu')
/** Both are made when a text has such a character: they take longer than all else here, and most books have none. */
let graphemes: Intl.Segmenter | null = null

/**
 * The letters of a text that Source Serif 4 and Source Sans 3 lack, each whole with its marks and joiners (UAX #29), since
 * a letter and its mark in two typefaces would be drawn apart. Each comes once.
 */
export function lettersBeyondSource(text: string): string[] {
  if (!beyondSource.test(text) && !marked.test(text)) return []
  around ??= new RegExp(String.raw`[^\s]?(?:[^${letters}]|\p{M}|\p{Cf}|\p{Default_Ignorable_Code_Point})+`, 'gu')
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  const segmenter = graphemes
  const found = new Set<string>()
  for (const [run] of text.matchAll(around)) found.add(run)
  const clusters = [...found].flatMap((run) => Array.from(segmenter.segment(run), ({ segment }) => segment))
  return [...new Set(clusters)].filter(
    (cluster) => beyondSource.test(cluster) || (marked.test(cluster) && !isWestern(cluster)),
  )
}

/** The first typeface after Source that has a letter with all its marks, by its name in the table; null where none has. */
export function faceOf(cluster: string): string | null {
  const codes = Array.from(cluster.replaceAll(unseen, ''), (character) => character.codePointAt(0) ?? 0)
  return faces.find((face) => codes.every((code) => isIn((face.spans ??= spansOf(face.runs)), code)))?.name ?? null
}

/**
 * The letters of a text that cannot be printed as they are, each once: no typeface has them, or their mark is a character
 * of its own although there is one letter with it, which comes out in the design of the others.
 */
export function unprintableIn(text: string): string[] {
  return lettersBeyondSource(text).filter((letter) => faceOf(letter) === null || isApart(letter))
}

const isApart = (letter: string): boolean =>
  marked.test(letter) && Array.from(letter.normalize('NFC')).length < Array.from(letter).length

/** Whether all letters of a text can be printed as they are. */
export const isPrintable = (text: string): boolean => unprintableIn(text).length === 0

function spansOf(runs: string): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const run of runs.split(' ')) {
    const [after = '', more = '0'] = run.split('+')
    const from = end + Number.parseInt(after, 36)
    end = from + Number.parseInt(more, 36)
    spans.push([from, end])
  }
  return spans
}

function isIn(spans: readonly Span[], code: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[1] ?? 0) < code) low = middle + 1
    else high = middle
  }
  return (spans[low]?.[0] ?? Infinity) <= code
}
