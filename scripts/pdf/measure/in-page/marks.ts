/*
 * Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself.
 *
 * Chromium tells no page which page it stands on, and its own destinations are wrong for some inline anchors. A link,
 * however, comes out as a rectangle on the page where it really is. So all that a number may be wanted of gets its text
 * wrapped in a link to a reserved address, the page is printed, and the rectangles are read.
 */

/**
 * What a mark stands for: `#id`, the first text of an element; `$id`, the end of a part that is fitted; `@id`, a link to it; `?n`, a
 * mention of the nth names.
 */
export type Key = string

/**
 * Wraps the first printed text of each element with an id, the last of each part that is fitted, each citation, and each mention of
 * the names.
 * @param wanted with what matches a letter of scripts that set no spaces between words
 * @returns the keys by the number of their mark
 */
export function placeMarks({
  hosts,
  names,
  within,
  unspaced,
}: {
  hosts: { mark: string; link: string }
  names: string[][]
  within: string
  unspaced: string
}): Key[][] {
  // One range for all: each that is alive is brought up to date at every change of the page.
  const range = document.createRange()
  const printed = (node: Node): boolean => {
    range.selectNodeContents(node)
    return range.getClientRects().length > 0
  }
  const textsOf = (element: Element): Text[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.trim() && node.parentElement?.closest('svg') === null) texts.push(node as Text)
    }
    return texts
  }
  const wanted = new Map<Text, { start: number; end: number; keys: Key[] }[]>()
  const want = (text: Text, start: number, end: number, key: Key) => {
    const parts = wanted.get(text) ?? []
    const same = parts.find((part) => part.start === start)
    if (same === undefined) parts.push({ start, end, keys: [key] })
    else same.keys.push(key)
    wanted.set(text, parts)
  }

  // A soft hyphen may stand between any two letters of a name.
  const escaped = (name: string) =>
    Array.from(name, (letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\u00ad?')
  const numbers = new Map(names.flatMap((each, index) => each.map((name) => [name, index] as const)))
  const { spaced = [], joined = [] } = Object.groupBy(
    [...numbers.keys()].toSorted((a, b) => b.length - a.length),
    (name) => (new RegExp(unspaced, 'v').test(name) ? 'joined' : 'spaced'),
  )
  const [start, end] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  // Korean joins particles to a name; where no spaces part words, a name is found wherever its letters are.
  const particles = '은|는|이|가|을|를|의|과|와|도|만|에|에서|에게|께서|으로|로|측|부터|까지|이며|이나'
  const pattern = new RegExp(
    [
      ...joined.map((name) =>
        /\p{sc=Hang}$/u.test(name)
          ? `${start}${escaped(name)}(?=(?:${particles})?${end})`
          : `${escaped(name)}(?!\\p{M})`,
      ),
      `${start}(?:${spaced.map(escaped).join('|')})${end}`,
    ].join('|'),
    'gu',
  )
  const lower = new Map([...numbers].map(([name, index]) => [name.toLowerCase(), index]))
  const running = names.length === 0 ? [] : [...document.querySelectorAll(within)].flatMap(textsOf)
  for (const text of running.filter((each) => each.parentElement?.closest('a.citation') === null)) {
    for (const match of text.data.matchAll(pattern)) {
      const number = lower.get(match[0].replaceAll('\u00ad', '').toLowerCase())
      if (number !== undefined && printed(text)) want(text, match.index, match.index + match[0].length, `?${number}`)
    }
  }
  const address = `http://${hosts.link}/`
  for (const citation of document.querySelectorAll(`a.citation[href^="${address}"]`)) {
    const [text] = textsOf(citation)
    if (text !== undefined && printed(text))
      want(text, 0, text.length, `@${citation.getAttribute('href')?.slice(address.length)}`)
  }
  for (const element of document.body.querySelectorAll('[id]')) {
    // Where an older id of a record lands is empty; the record around it is what it leads to.
    const holder = element.matches('.former') ? element.parentElement : element
    const text = holder === null ? undefined : textsOf(holder).find(printed)
    if (text === undefined) continue
    const start = text.data.search(/\S/)
    const next = Math.min(text.length, ...(wanted.get(text) ?? []).map((part) => part.start).filter((at) => at > start))
    want(text, start, next, `#${element.id}`)
  }

  for (const part of document.querySelectorAll('section.chapter[id], section.stands-alone[id]')) {
    const text = textsOf(part).findLast(printed)
    if (text === undefined) continue
    const [last] = (wanted.get(text) ?? []).toSorted((a, b) => b.start - a.start)
    if (last !== undefined) last.keys.push(`$${part.id}`)
    else want(text, text.data.trimEnd().search(/\S+$/), text.data.trimEnd().length, `$${part.id}`)
  }

  const marks: Key[][] = []
  for (const [text, parts] of wanted) {
    // From the back, so that the offsets before it stay true.
    for (const { start, end, keys } of parts.toSorted((a, b) => b.start - a.start)) {
      const piece = text.splitText(start)
      piece.splitText(end - start)
      const mark = document.createElement('a')
      mark.href = `http://${hosts.mark}/${marks.push(keys) - 1}`
      mark.className = 'print-mark'
      piece.replaceWith(mark)
      mark.append(piece)
    }
  }
  document.documentElement.classList.add('print-measuring')
  return marks
}

/** Undoes `placeMarks`. */
export function removeMarks(): void {
  document.documentElement.classList.remove('print-measuring')
  for (const mark of document.querySelectorAll('a.print-mark')) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
}
