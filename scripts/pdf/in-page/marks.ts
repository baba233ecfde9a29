/*
 * Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself.
 *
 * Chromium tells no page which page it stands on, and its own destinations are wrong for some inline anchors. A link,
 * however, comes out as a rectangle on the page where it really is. So every element with an id gets its first text
 * wrapped in a link to a reserved address, the page is printed, and the rectangles are read.
 */

/** Wraps the first printed text of each element with an id. Returns the ids by the number of their mark. */
export function placeMarks(host: string): string[][] {
  const printed = (node: Node): boolean => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getClientRects().length > 0
  }
  const firstText = (element: Element): Text | null => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.trim() && node.parentElement?.closest('svg') === null && printed(node)) return node as Text
    }
    return null
  }
  const ids = new Map<Text, string[]>()
  for (const element of document.body.querySelectorAll('[id]')) {
    const text = firstText(element)
    if (text !== null) ids.set(text, [...(ids.get(text) ?? []), element.id])
  }
  ;[...ids.keys()].forEach((text, index) => {
    const mark = document.createElement('a')
    mark.href = `http://${host}/${index}`
    mark.className = 'print-mark'
    text.replaceWith(mark)
    mark.append(text)
  })
  document.documentElement.classList.add('print-measuring')
  return [...ids.values()]
}

/** Undoes `placeMarks`. */
export function removeMarks(): void {
  document.documentElement.classList.remove('print-measuring')
  for (const mark of document.querySelectorAll('a.print-mark')) mark.replaceWith(...mark.childNodes)
}
