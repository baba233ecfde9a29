/* Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself. */

/** The running texts of the page with their languages, in document order. */
export function readTexts(selector: string): { text: string; lang: string }[] {
  return [...document.querySelectorAll(selector)].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const texts: { text: string; lang: string }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent?.closest(selector) !== block) continue
      texts.push({ text: node.nodeValue ?? '', lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' })
    }
    return texts
  })
}

/** Puts texts back in the place of those that `readTexts` gave, in the same order. */
export function replaceTexts({ selector, texts }: { selector: string; texts: string[] }): void {
  let index = 0
  for (const block of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(selector) === block) node.nodeValue = texts[index++] ?? node.nodeValue
    }
  }
}

/** The printed headings in document order, their white space made single and their soft hyphens left out. */
export function readHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim())
}

/** The texts that reach farther to the right than the page is wide: they make Chromium print all of it smaller. */
export function readBroadTexts(): Passage[] {
  const edge = document.documentElement.clientWidth + 1
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const broad: Passage[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node)
    const isBroad = [...range.getClientRects()].some(({ right }) => right > edge)
    if (!isBroad || node.nodeValue?.trim() === '' || node.parentElement?.closest('.wide') !== null) continue
    broad.push({ id: node.parentElement.closest('[id]')?.id ?? null, text: (node.nodeValue ?? '').trim() })
  }
  return broad
}

/** Text of the page under the nearest element with an id. */
export interface Passage {
  id: string | null
  text: string
}

/** The printed text of the page, in document order: what a screen reader is to read. */
export function readPrintedText(): Passage[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const passages: Passage[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node)
    if (range.getClientRects().length === 0 || node.parentElement?.closest('svg') !== null) continue
    const id = node.parentElement.closest('[id]')?.id ?? null
    const last = passages.at(-1)
    if (last?.id === id) last.text += node.nodeValue
    else passages.push({ id, text: node.nodeValue ?? '' })
  }
  return passages
}
