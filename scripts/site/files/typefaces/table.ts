/**
 * The typefaces beyond Source Serif 4 and Source Sans 3, in the order in which they are tried. They are set where the
 * books have letters that Source lacks, and only then: each is cut down to those letters.
 *
 * One design serves both places of a script but for Latin, Greek and Cyrillic, whose letters stand within words of the
 * one or the other, and for Armenian and Georgian, which know the difference. Elsewhere the sans does: its strokes hold
 * in small sizes and in bold, it takes half the room, and for Han it was drawn to go with Source Sans.
 */
export interface Typeface {
  /** The name of the package of Fontsource, with which the names of its files begin. */
  sans: string
  /** The same for what is set in the serif. */
  serif: string
  /** The parts that the package divides it into; null for those that its own list names. */
  parts: readonly string[] | null
  /** `variable` in weight, or the one weight that it has. */
  weight: 'variable' | 400
  /** Whether it has an italic of its own. */
  italic: boolean
}

const both = (name: string, ...parts: string[]): Typeface => ({
  sans: name,
  serif: name,
  parts,
  weight: 'variable',
  italic: false,
})
const single = (name: string, ...parts: string[]): Typeface => ({ ...both(name, ...parts), weight: 400 })
const pair = (script: string): Typeface => ({
  ...both(`noto-sans-${script}`, script),
  serif: `noto-serif-${script}`,
})
const latin = ['latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'latin']
const scripts = (
  'hebrew devanagari bengali gurmukhi gujarati oriya tamil telugu kannada malayalam sinhala thaana thai lao khmer ' +
  'myanmar ethiopic'
).split(' ')

export const typefaces: readonly Typeface[] = [
  { ...both('noto-sans', ...latin), serif: 'noto-serif', italic: true },
  pair('armenian'),
  pair('georgian'),
  // Vazirmatn has each letter as one glyph, which can be read back from a PDF; Noto draws the dots of a letter apart.
  both('vazirmatn', 'arabic'),
  both('noto-sans-arabic', 'arabic'),
  ...scripts.map((script) => both(`noto-sans-${script}`, script)),
  both('noto-serif-tibetan', 'tibetan'),
  single('noto-sans-tifinagh', 'tifinagh'),
  { ...both('noto-serif', 'math'), italic: true },
  single('noto-sans-math', 'latin'),
  both('noto-sans-symbols', 'symbols'),
  single('noto-sans-symbols-2', 'symbols'),
]

/** Emoji as text: drawn in lines, in the colour of the words. */
export const emoji: Typeface = { ...both('noto-emoji'), parts: null }

/** The forms of Han letters, by the region that writes them; Kana, Bopomofo and Hangul go with them. */
export const hanForms = ['sc', 'tc', 'jp', 'kr', 'hk'] as const
export type HanForm = (typeof hanForms)[number]
export const hanName = (form: HanForm): string => `noto-sans-${form}`

/** The forms in which the Han letters of a language are looked for, its own first. @param lang a tag by BCP 47 */
export function hanOrder(lang: string): HanForm[] {
  const own = ownForm(lang)
  return [own, ...hanForms.filter((form) => form !== own)]
}

/** Whether a language is written with Han letters, Kana, Bopomofo or Hangul. @param lang a tag by BCP 47 */
export const writesHan = (lang: string): boolean => lang !== '' && /^(Jpan|Kore|Hans|Hant)$/.test(scriptOf(lang))

const scriptOf = (lang: string): string => new Intl.Locale(lang).maximize().script ?? ''

function ownForm(lang: string): HanForm {
  const { script, region } = new Intl.Locale(lang || 'und').maximize()
  if (script === 'Jpan') return 'jp'
  if (script === 'Kore') return 'kr'
  if (script !== 'Hant') return 'sc'
  return region === 'HK' || region === 'MO' ? 'hk' : 'tc'
}
