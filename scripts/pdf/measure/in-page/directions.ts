/* Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself. */

/**
 * Makes a text of its own of each piece that is set in one direction, wherever letters are read from right to left.
 * Chromium tags a text as one, and draws the pieces within it from left to right; as texts of their own they stand in
 * the structure tree in the order in which they are read. Letters that are joined stay together, so nothing moves.
 * @param letters what matches those that are read from right to left, as the inside of a class
 */
export function splitDirections(letters: string): void {
  const rightToLeft = new RegExp(`[${letters}]`, 'u')
  const kindOf = (cluster: string): string =>
    /\p{L}/u.test(cluster)
      ? rightToLeft.test(cluster)
        ? 'rtl'
        : 'ltr'
      : /\p{Nd}/u.test(cluster)
        ? 'number'
        : /\s/u.test(cluster)
          ? 'space'
          : 'sign'
  const mixed = new Map<Element, boolean>()
  const isMixed = (element: Element): boolean => {
    const known = mixed.get(element)
    if (known !== undefined) return known
    const { display, direction } = getComputedStyle(element)
    const parent = element.parentElement
    const found =
      /^(inline|contents)$/.test(display) && parent !== null
        ? isMixed(parent)
        : direction === 'rtl' || rightToLeft.test(element.textContent)
    mixed.set(element, found)
    return found
  }
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent !== null && parent.closest('svg') === null && isMixed(parent)) texts.push(node as Text)
  }
  for (const text of texts) {
    const clusters = [...segmenter.segment(text.data)]
    const starts: number[] = []
    let last = ''
    clusters.forEach(({ index, segment }, at) => {
      // A soft hyphen belongs to the word that it divides, and a separator to the number that it stands in (UAX #9, W4).
      const isInside = /^[.,:/]$/.test(segment) && last === 'number' && /^\p{Nd}/u.test(clusters[at + 1]?.segment ?? '')
      const kind = segment === '\u00ad' || isInside ? last : kindOf(segment)
      if (index > 0 && (kind !== last || kind === 'sign')) starts.push(index)
      last = kind
    })
    for (const start of starts.toReversed()) text.splitText(start)
  }
}

/**
 * Ends lines within words from right to left that are longer than one. Chromium mixes up the letters where it has to do so
 * itself, and does not where it is told to.
 * @param letters as above
 */
export function breakWords(letters: string): void {
  const longWord = new RegExp(String.raw`[${letters}\p{M}\u200c\u200d]{8,}`, 'gu')
  if (document.body.textContent.search(longWord) === -1) return
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('svg') === null) texts.push(node as Text)
  }
  for (const text of texts) {
    const breaks = [...text.data.matchAll(longWord)].flatMap(({ index: first, 0: word }) => {
      range.setStart(text, first)
      range.setEnd(text, first + word.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size
      if (lines < 2) return []
      const starts = [...segmenter.segment(word)].map(({ index }) => first + index)
      // A little less than a line holds, since letters take other forms at its end.
      const inLine = Math.max(1, Math.floor(starts.length / lines) - 2)
      return starts.filter((_, at) => at > 0 && at % inLine === 0)
    })
    for (const start of breaks.toReversed()) text.splitText(start).before(document.createElement('br'))
  }
}
