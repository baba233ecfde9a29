import type { Check } from '../check.ts'

/** Every font is in the file, as a font. */
export const fonts: Check = {
  name: 'Fonts',
  count: ({ printed }) => printed.fonts.length,
  run: ({ printed: { fonts } }) =>
    fonts.flatMap(({ name, embedded, drawn }) => [
      ...(embedded ? [] : [`the font ${name} is not in the file`]),
      ...(drawn ? [`the font ${name} is a drawing of its letters (Type 3)`] : []),
    ]),
}
