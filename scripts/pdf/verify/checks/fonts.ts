import type { Check } from '../check.ts'
import { contentOf, tagsIn } from '../printed.ts'

/** Every font is in the file, and as a font: only words within a figure may be drawings of their letters. */
export const fonts: Check = {
  name: 'Fonts',
  count: ({ printed }) => printed.fonts.size,
  run({ printed: { fonts, pages } }) {
    const missing = [...fonts.values()].filter(({ embedded }) => !embedded)
    const drawn = pages.flatMap(({ label, structure, texts }) => {
      const figures = tagsIn(structure).filter(({ role }) => role === 'Figure')
      const within = new Set(figures.flatMap((figure) => contentOf(figure)))
      return texts
        .filter(({ font, content, text }) => fonts.get(font)?.drawn && !within.has(content ?? '') && text.trim() !== '')
        .map(({ text }) => `"${text}" on page ${label} is a drawing of its letters (a Type 3 font)`)
    })
    return [...missing.map(({ name }) => `the font ${name} is not in the file`), ...drawn]
  },
}
