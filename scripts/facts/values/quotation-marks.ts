/** The signs that open and close a quotation, and those of one within it. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string]

/** What the root locale has, and with it English, Spanish, Portuguese, Turkish, Hindi, Thai, Korean, Simplified Chinese. */
const common = '“”‘’'

/** The languages of ministries whose marks differ, as the Unicode CLDR 48.2 has them under `delimiters`. */
const differing: Record<string, string> = {
  '«»“”': 'ast ca el es-US eu it kab kk mg pt-AO pt-CH pt-PT pt-TL sc ti',
  '„“‚‘': 'bs-Cyrl cs de dsb et hr hsb is lb mk nds sk sl',
  '«»‹›': 'am az-Arab az-Cyrl fa gsw rm',
  '«»„“': 'be ky os ru sah tyv uk',
  '””’’': 'fi he se sn sv yi',
  '«»‘’': 'nb nn no rw',
  '«»«»': 'fr ht hy oc',
  '”“’‘': 'ar syr ur',
  '„“„“': 'bg lt',
  '„”«»': 'pl ro',
  '「」『』': 'ja yue zh-Hant',
  '„”»«': 'hu',
  '„”‘’': 'bs',
  '„”’’': 'sr',
  '„“«»': 'ka',
  '»«›‹': 'ug',
  '‘’‘’': 'nl tn',
}

const byTag = new Map(
  Object.entries(differing).flatMap(([signs, tags]) => tags.split(' ').map((tag) => [tag, signs] as const)),
)

/** French sets its marks off by a space, which CLDR leaves to the typesetter: a narrow one, where no line ends. */
const narrowSpace = '\u202F'

/**
 * The quotation marks of a language: of its script or region where these have their own, and the common ones where it
 * is written in another script than usual, as Russian is in Latin letters.
 * @param tag a valid tag by BCP 47
 */
export function quotationMarksOf(tag: string): QuotationMarks {
  const known = asked.get(tag)
  if (known !== undefined) return known
  const marks = marksOf(tag)
  asked.set(tag, marks)
  return marks
}

const asked = new Map<string, QuotationMarks>()

function marksOf(tag: string): QuotationMarks {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  const usual = byTag.get(`${language}-${region}`) ?? byTag.get(language)
  const isUsual = script === new Intl.Locale(language).maximize().script || language === 'sr'
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    byTag.get(`${language}-${script}`) ?? (isUsual ? usual : undefined) ?? common
  return language === 'fr'
    ? [open + narrowSpace, narrowSpace + close, innerOpen + narrowSpace, narrowSpace + innerClose]
    : [open, close, innerOpen, innerClose]
}
