/** A piece of a text, and whether both wordings have it. */
export interface WordPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/**
 * What became of a text, word by word. The pieces that are the same or were removed make the text before, those that are
 * the same or were added the text after.
 * @param lang the language of both
 */
export function wordDiff(before: string, after: string, lang: string): WordPart[] {
  const old = wordsOf(before, lang)
  const now = wordsOf(after, lang)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const parts: WordPart[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    { kind: 'removed', text: old.slice(start, old.length - end).join('') },
    { kind: 'added', text: now.slice(start, now.length - end).join('') },
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]
  return parts.filter(({ text }) => text !== '')
}

const wordsOf = (text: string, lang: string): string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
