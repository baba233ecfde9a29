import type { Page } from 'puppeteer'
import { fillEmptyCells } from '../../scripts/pdf/measure/in-page/numbers.ts'
import { bare, contentOf, type Printed } from '../../scripts/pdf/verify/printed.ts'

/** A piece of the page's text in its order. */
export interface Piece {
  text: string
  /** The elements whose text begins here. */
  ids: string[]
  /** The source that it is a citation of. */
  cites: string | null
  /** Whether the index counts what is named here. */
  indexed: boolean
  /** What print puts in here: the page numbers of what. */
  wants: { kind: 'page' | 'pages' | 'citing' | 'mentioning'; of: string[] } | null
  /** The number of the entry of the index that it belongs to. */
  entry: number | null
}

/** The text of a page in pieces, its headings with their levels, and the titles that entries of the index may be split by. */
export interface PageText {
  pieces: Piece[]
  headings: [number, string][]
  titles: string[]
}

/** Opens a page of the site as print shows it, and reads its text; nothing of the PDF is used. */
export async function readPage(page: Page, url: string): Promise<PageText> {
  await page.setJavaScriptEnabled(false)
  await page.emulateMediaType('print')
  await page.goto(url)
  await page.evaluate(fillEmptyCells)
  return page.evaluate(() => {
    const printed = (element: Element | null) =>
      element !== null && element.checkVisibility() && element.closest('svg, .page-foot') === null
    const names = ['data-page-of', 'data-pages-of', 'data-pages-citing', 'data-pages-mentioning'] as const
    const entries = [...document.querySelectorAll('[data-unless-empty]')]
    const pieces: Piece[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let begun: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      const name = node instanceof Element ? names.find((each) => node.hasAttribute(each)) : undefined
      if (node instanceof Element && node.id !== '') begun.push(node.id)
      if (!printed(element) || (node instanceof Element ? name === undefined : !node.nodeValue?.trim())) continue
      const value = name === undefined ? '' : (element?.getAttribute(name) ?? '')
      const kinds = {
        'data-page-of': 'page',
        'data-pages-of': 'pages',
        'data-pages-citing': 'citing',
        'data-pages-mentioning': 'mentioning',
      } as const
      const seen = element?.closest('[data-shown-with]')?.getAttribute('data-shown-with')
      const entry = entries.findIndex((each) => each.contains(node) || each.id === seen)
      pieces.push({
        text: name === undefined ? (node.nodeValue ?? '') : '',
        ids: name === undefined ? begun.filter((id) => document.getElementById(id)?.contains(node)) : [],
        cites: element?.closest('a.citation')?.getAttribute('href')?.slice(1) ?? null,
        indexed: element?.closest('section.chapter:not(.chapter-sources, .chapter-index)') !== null,
        wants:
          name === undefined ? null : { kind: kinds[name], of: value.split(kinds[name] === 'mentioning' ? '|' : ' ') },
        entry: entry === -1 ? null : entry,
      })
      if (name === undefined) begun = begun.filter((id) => !document.getElementById(id)?.contains(node))
    }
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(printed)
      .map((heading): [number, string] => [Number(heading.tagName[1]), heading.textContent.replace(/\s+/g, ' ').trim()])
    const chapters = [...document.querySelectorAll('section.chapter')]
    return { pieces, headings, titles: chapters.map((each) => each.getAttribute('data-running') ?? '') }
  })
}

/** What a screen reader reads of a PDF, without its white space, and the page of each letter. */
export function spoken({ pages }: Printed): { text: string; pageAt: number[] } {
  const parts = pages.flatMap((page, number) => {
    const texts = Map.groupBy(page.texts, ({ content }) => content)
    const ids = page.structure === null ? [] : contentOf(page.structure, ['Lbl', 'Figure'])
    const said = bare(
      ids
        .flatMap((id) => texts.get(id) ?? [])
        .map(({ text }) => text)
        .join(''),
    )
    return [{ said, number }]
  })
  return {
    text: parts.map(({ said }) => said).join(''),
    pageAt: parts.flatMap(({ said, number }) => Array.from({ length: said.length }, () => number)),
  }
}

/** The pieces laid along what is spoken: where each begins, and what page numbers stand where they are wanted. */
export interface Alignment {
  /** Where each piece begins in what is spoken; null where it is not printed. */
  starts: (number | null)[]
  /** The page numbers that are printed, by the number of their piece. */
  numbers: Map<number, string>
  /** Where the two part; null where they do not. */
  parting: string | null
}

const listPattern = '[ivxlcdm\\d]+(?:[–,][ivxlcdm\\d]+)*'

/**
 * Lays a page's text along a PDF's, in order and without a gap.
 * @param unprinted entries of the index that print leaves out
 * @param titles of the chapters, by which the index splits a long entry; its parts are divided by a semicolon here
 */
export function align({ pieces, titles }: PageText, text: string, unprinted: ReadonlySet<number>): Alignment {
  const title = `(?:${titles.map((each) => bare(each).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`
  const numbersPattern = new RegExp(`^(?:(?:pp?\\.)?${listPattern}|(?:${title}${listPattern})+)`)
  const split = new RegExp(title, 'g')
  const starts: (number | null)[] = []
  const numbers = new Map<number, string>()
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const left = piece.entry !== null && unprinted.has(piece.entry)
    starts.push(left ? null : at)
    if (left) continue
    if (piece.wants === null) {
      const words = bare(piece.text)
      if (!text.startsWith(words, at)) {
        const parting = `"${text.slice(at - 30, at)}▸${text.slice(at, at + 30)}" where the page has "${words.slice(0, 30)}"`
        return { starts, numbers, parting }
      }
      at += words.length
      continue
    }
    const most = numbersPattern.exec(text.slice(at, at + 1000))?.[0] ?? ''
    const following = nextWords(pieces, index, unprinted)
    // The words that follow may begin with a digit, so the numbers end where those words begin.
    const length = Array.from({ length: most.length + 1 }, (_, each) => each).find(
      (each) => text.startsWith(following, at + each) && (following !== '' || each === most.length),
    )
    const said = text.slice(at, at + (length ?? 0)).replace(/^pp?\./, '')
    numbers.set(index, said.replaceAll(split, ';'))
    at += length ?? 0
  }
  const parting = at === text.length ? null : `"${text.slice(at - 30, at)}▸${text.slice(at, at + 30)}" after the end`
  return { starts, numbers, parting }
}

/** What stands between a piece and the next that wants numbers. */
function nextWords(pieces: readonly Piece[], index: number, unprinted: ReadonlySet<number>): string {
  let words = ''
  for (const { text, wants, entry } of pieces.slice(index + 1)) {
    if (wants !== null || words.length > 40) break
    if (entry === null || !unprinted.has(entry)) words += bare(text)
  }
  return words
}
