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

/** The chapters in order, as their running heads put them. */
export function readChapters(): { id: string; title: string }[] {
  return [...document.querySelectorAll('section.chapter[id]')].map((section) => ({
    id: section.id,
    title: section.getAttribute('data-running') ?? section.querySelector('h1, h2')?.textContent ?? '',
  }))
}
