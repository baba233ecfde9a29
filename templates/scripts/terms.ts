import { unspaced } from '../../scripts/facts/values/unspaced.ts'
import { fold } from './fold.ts'
import { spellingsOf } from './spellings.ts'

/** What stands between spaces: a word such as Serbia, or signs read as one such as F-16, U.S., 5+1 and C#. */
export interface Word {
  written: string
  start: number
  end: number
  /** The word as search compares it: serbia, f16, u.s, 5+1, c#. */
  term: string
  /** Other spellings that find it, as search compares them: zelenskyy for Зеленський. */
  spellings: string[]
  /** The runs of letters and digits that it is made of. */
  parts: string[]
  /** The letters of an initialism, written with dots or in capitals: u.s for U.S. and US. */
  initials: string | null
  /** In a script without spaces: what starts at each of its letters, for a search within it. */
  within: { start: number; term: string }[]
}

/** Something that finds a text, and where it stands there. */
export interface Term {
  term: string
  start: number
  end: number
  kind: 'word' | 'pair' | 'within'
  /** How many letters of it must be asked for: of a pair, more than its first word. */
  least: number
}

const unspacedText = new RegExp(`^${unspaced}`, 'v')
const pieces = new RegExp(
  String.raw`${unspaced}+|(?:(?!${unspaced})[^\s\p{Z}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"—―…、。・,;!?]|[‘’]|(?<=\p{sc=Hebr})["”](?=\p{sc=Hebr}))+`,
  'gv',
)
/** Letters and digits with the signs that belong to them, without the marks around: €5, C#, 5+1, 50%. */
const core = /[\p{Sc}#@]?[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?[\p{S}#%&]*/su
const runs = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu

/** A letter with all that is written onto it: marks, the jamo of a syllable, the letter below that a stacker joins. */
const cluster = /[^](?:[\p{M}\p{Cf}\u0E33\u0EB3\u1160-\u11FF\uD7B0-\uD7FBﾞﾟ]|(?<=[\u1039\u17D2])\p{L})*/gu

const joiner = '\u200C'

/** How many letters can be searched for at once in a script without spaces. */
export const longest = 8

/** The words of a text, in a question as in what is searched. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    if (unspacedText.test(piece)) return [withinOf(piece, index)]
    const found = core.exec(piece)
    if (found === null) return []
    const written = found[0].replace(/(?<=.)['’]s$/iu, '')
    const start = index + found.index
    return [{ written, start, end: start + written.length, ...spelled(written), within: [] }]
  })
}

function withinOf(written: string, start: number): Word {
  const letters = [...written.matchAll(cluster)].map(({ index, 0: letter }) => ({ index, folded: fold(letter) }))
  const joined = (from: number, to?: number): string =>
    letters
      .slice(from, to)
      .map(({ folded }) => folded)
      .join('')
  const within = letters.map(({ index }, at) => ({ start: start + index, term: joined(at, at + longest) }))
  const end = start + written.length
  return { written, start, end, term: joined(0), spellings: [], parts: [], initials: null, within }
}

/** Hyphens, dots and apostrophes are written or left out (F-16, F16); between digits they tell (1.5, 2024-25). */
function spelled(written: string): Pick<Word, 'term' | 'spellings' | 'parts' | 'initials'> {
  const folded = fold(written)
  const dotted = /^\p{L}(\.\p{L})+$/u.test(written)
  const joined = folded
    .replace(/(?<!\p{Nd})[\p{Pd}.'’·"”״׳]+|[\p{Pd}.'’·"”״׳]+(?!\p{Nd})/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^(\p{L}+\d+)s$/u, '$1')
  const inCapitals = /^\p{Lu}{2,6}$/u.test(written)
  const initials = dotted ? folded : inCapitals ? Array.from(folded).join('.') : null
  // A Persian joiner is also written as a space, or not at all.
  const apart = written.includes(joiner) ? fold(written.replaceAll(joiner, ' ')) : folded
  return {
    term: dotted ? folded : joined,
    spellings: spellingsOf(written, folded),
    parts: apart.match(runs) ?? [],
    initials,
  }
}

/** Whether a word tells little alone: the number of a part, a letter, a Roman numeral, a Persian prefix or ending. */
const isShort = (word: string): boolean => /^(\d{1,3}|\p{Lu}|[IVX]{1,4}|ن?م[یي]|ها[یي]?|تر(?:[یي]ن)?)$/u.test(word)

/**
 * Two words as one, if one of them is short and they stand side by side: Part 2.
 * @param written what decides whether a word is short: in a text only its capitals, so that "a" makes no pairs
 */
export function pairOf(text: string, one: Word, other: Word, written: (word: Word) => string): string | null {
  const apart = one.within.length + other.within.length > 0 || !/^[\s\p{Z},.]*$/u.test(text.slice(one.end, other.start))
  if (apart || !(isShort(written(one)) || isShort(written(other)))) return null
  return one.term + (/\d$/.test(one.term) && /^\d/.test(other.term) ? ' ' : '') + other.term
}

/** All that finds a text. */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text)
  return words.flatMap((word, at) => {
    const { start, end, term, spellings, parts, initials, within } = word
    const next = words[at + 1]
    const pair = next === undefined ? null : pairOf(text, word, next, (each) => each.written)
    const dotless = initials?.replaceAll('.', '') ?? term
    return [
      ...[...new Set([term, dotless, ...(initials === null ? [] : [initials]), ...spellings, ...parts])]
        .filter(() => within.length === 0)
        .map((each) => ({ term: each, start, end, kind: 'word' as const, least: 0 })),
      ...within.map((each) => ({ ...each, end, kind: 'within' as const, least: 0 })),
      ...(next === undefined || pair === null
        ? []
        : [{ term: pair, start, end: next.end, kind: 'pair' as const, least: term.length + 1 }]),
    ]
  })
}
