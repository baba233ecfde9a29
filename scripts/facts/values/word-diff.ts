import { diffWords } from 'diff'

/** A piece of two wordings: in both, only in the later one, or only in the earlier one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** With less in common than this, two wordings are read more easily one after the other. */
const leastInCommon = 0.3

/**
 * What became of a wording, word by word: what is removed stands before what is added in its place.
 * @param lang of the words, as a language tag: where words have no spaces between them, it says where they end
 * @returns pieces of which those that are the same and those that are added make up the later wording
 */
export function wordDiff(before: string, after: string, lang: string): Piece[] {
  const pieces = joined(diffWords(before, after, { intlSegmenter: segmenterFor(lang) }))
  const common = pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0)
  if (common >= leastInCommon * Math.min(before.length, after.length)) return pieces
  return asPieces({ common: '', removed: before, added: after })
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (segmenter === undefined) {
    segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })))
  }
  return segmenter
}

/** Words in common, and what then stands in place of what. */
interface Stretch {
  common: string
  removed: string
  added: string
}

/** Joins changes with only a blank or a sign between them, which nobody would read one by one. */
function joined(changes: readonly { value: string; added: boolean; removed: boolean }[]): Piece[] {
  const stretches: Stretch[] = [{ common: '', removed: '', added: '' }]
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1) ?? { common: '', removed: '', added: '' }
    if (added) last.added += value
    else if (removed) last.removed += value
    else stretches.push({ common: value, removed: '', added: '' })
  }
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    const isBetween = last !== undefined && isChange(last) && isChange(stretch) && !/[\p{L}\p{N}]/u.test(stretch.common)
    if (isBetween) {
      last.removed += stretch.common + stretch.removed
      last.added += stretch.common + stretch.added
    } else merged.push(stretch)
  }
  return merged.flatMap(asPieces)
}

const isChange = ({ removed, added }: Stretch): boolean => removed !== '' || added !== ''

const asPieces = ({ common, removed, added }: Stretch): Piece[] =>
  (
    [
      { kind: 'same', text: common },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ] as const
  ).filter(({ text }) => text !== '')
