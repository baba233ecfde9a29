import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * Takes keys out of the map that a YAML file is, each with its value and the comment behind it. All else stays as it was
 * written, letter for letter.
 * @param text of a file that the check has passed
 */
export function withoutKeys(text: string, keys: readonly string[]): string {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return text
  const starts = contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range != null ? [{ name: String(key.value), start: key.range[0] }] : [],
  )
  const cuts = starts.flatMap(({ name, start }, index) => {
    if (!keys.includes(name)) return []
    return [
      { start, end: starts[index + 1] === undefined ? text.length : lineOfNext(text, start, starts[index + 1]?.start) },
    ]
  })
  return cuts.toReversed().reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text)
}

/** Where the next key begins, or the comment that stands before it. */
function lineOfNext(text: string, start: number, next = text.length): number {
  const between = text.slice(start, next)
  const comment = /\n(?=(?:[ \t]*#.*\n)+$)/.exec(between)
  return comment === null ? next : start + comment.index + 1
}
