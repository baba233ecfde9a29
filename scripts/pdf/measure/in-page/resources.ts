/* Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself. */

/** Waits for fonts and images. Returns what did not load, by name. */
export async function brokenResources(): Promise<string[]> {
  // Reading a size makes the print styles apply, so that the fonts they ask for begin to load.
  document.body.getBoundingClientRect()
  await document.fonts.ready
  const fonts = [...document.fonts].filter(({ status }) => status === 'error')
  const images = [...document.images].filter((image) => !image.complete || image.naturalWidth === 0)
  return [
    ...fonts.map(({ family, weight, style }) => `font ${family} ${weight} ${style}`),
    ...images.map(({ src }) => `image ${src}`),
  ]
}

/** Applies a style sheet that only this print has. A constructed one, since the page's policy allows no inline style. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

/** The margins of a page, in millimetres. */
export interface Margins {
  top: number
  side: number
  bottom: number
}

/** The margins that the styles give a page, by `--margin-top`, `--margin-side` and `--margin-bottom`. */
export function readMargins(): Margins {
  const style = getComputedStyle(document.documentElement)
  const millimetres = (name: string): number => parseFloat(style.getPropertyValue(name)) || 0
  return {
    top: millimetres('--margin-top'),
    side: millimetres('--margin-side'),
    bottom: millimetres('--margin-bottom'),
  }
}

/** A chapter as its running head puts it; the number is empty where it has none. */
export interface Chapter {
  id: string
  number: string
  title: string
}

/** A part that is fitted to its pages; one of class `stands-alone` is to fill no more than one. */
export interface Fitted {
  id: string
  alone: boolean
  /** In how many columns it is set, which fill one after the other. */
  columns: number
}

/** The parts that are fitted, in order. */
export function readFitted(): Fitted[] {
  return [...document.querySelectorAll('section.chapter[id], section.stands-alone[id]')].map((section) => ({
    id: section.id,
    alone: section.classList.contains('stands-alone'),
    columns: Math.max(1, ...[...section.children].map((child) => Number(getComputedStyle(child).columnCount) || 1)),
  }))
}

/** Sets how close each part is set, by its id; 0 is the usual way. */
export function setFits(fits: Record<string, number>): void {
  for (const [id, fit] of Object.entries(fits)) document.getElementById(id)?.setAttribute('data-fit', String(fit))
}

/** The chapters in order. */
export function readChapters(): Chapter[] {
  return [...document.querySelectorAll('section.chapter[id]')].map((section) => ({
    id: section.id,
    number: section.querySelector('.chapter-title > .chapter-number')?.textContent ?? '',
    title: section.getAttribute('data-running') ?? section.querySelector('h1, h2')?.textContent ?? '',
  }))
}

/**
 * Gives the class `broad` to the tables that are wider than their place, so that the styles set them in its width: those
 * that are narrower with it. All are measured at once, since each change lays out the page anew.
 */
export function markBroad(): void {
  const tables = [...document.querySelectorAll('table')]
  const own = tables.map(({ offsetWidth }) => offsetWidth)
  for (const table of tables) table.classList.add('broad')
  const set = tables.map(({ offsetWidth }) => offsetWidth)
  tables.forEach((table, index) => table.classList.toggle('broad', (own[index] ?? 0) > (set[index] ?? 0) + 1))
}

/**
 * Gives the class `tall` to what is higher than a share of the page, so that the styles set it in one column.
 * @param height of a page, in pixels
 * @param shares the share that each selector may take
 */
export function markTall({ height, shares }: { height: number; shares: Record<string, number> }): void {
  for (const [selector, share] of Object.entries(shares)) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.getBoundingClientRect().height > height * share) element.classList.add('tall')
    }
  }
}
