const softHyphen = '\u00ad'

/** What the package `hyphen` gives for a language. */
interface Patterns {
  hyphenateSync(text: string, options?: { hyphenChar?: string }): string
}

/**
 * The languages with patterns that divide words by a hyphen. Armenian is not among them, since its hyphen is another
 * sign; nor are scripts that end lines at syllables or words without one.
 */
export const hyphenatedLanguages =
  'af be bg bs ca cnr cs cy da de el en es et eu fi fr ga gl hr hu id is it ka la lt lv mk mn nb nl nn no oc pl pt ro ru sh sk sl sq sr sv tk tr uk'.split(
    ' ',
  )

const known = new Set(hyphenatedLanguages)

/** Written in two scripts, each with patterns of its own. */
const inTwoScripts = new Set(['bs', 'cnr', 'sh', 'sr'])

/** The patterns that divide a text in a language, by their name in the package; null where there are none. */
function patternsFor(text: string, lang: string): string | null {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  if (!known.has(language)) return null
  if (!inTwoScripts.has(language)) return language
  return /\p{Script=Cyrillic}/u.test(text) ? 'sr-cyrl' : 'sh-latn'
}

/** Loads one by one: together they are larger than all else that print needs. */
async function load(name: string): Promise<Patterns> {
  const { default: patterns } = (await import(`hyphen/${name}/index.js`)) as { default: Patterns }
  return patterns
}

/**
 * Puts soft hyphens into texts where words may be divided, by the patterns of their languages. Short words, names and
 * anything with a digit, a dot or a slash in it stay whole. A language without patterns leaves its text as it is.
 * @param texts each with its language as a BCP 47 tag, such as sr-Cyrl
 */
export async function hyphenate(texts: readonly { text: string; lang: string }[]): Promise<string[]> {
  const chosen = texts.map(({ text, lang }) => ({ text, name: patternsFor(text, lang) }))
  const names = [...new Set(chosen.flatMap(({ name }) => name ?? []))]
  const loaded = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)))
  return chosen.map(({ text, name }) => divide(text, name === null ? undefined : loaded.get(name)))
}

const divide = (text: string, patterns: Patterns | undefined): string =>
  patterns === undefined
    ? text
    : text.replaceAll(/(?<![\p{L}\p{N}\p{M}./@_:'’-])\p{Ll}{6,}(?![\p{L}\p{N}\p{M}/@_'’-]|[.:]\p{L})/gu, (word) =>
        trim(patterns.hyphenateSync(word, { hyphenChar: softHyphen })),
      )

/** No fewer than two letters before a division and three after it. */
const trim = (word: string): string => word.replace(/^(.)\u00ad/u, '$1').replace(/\u00ad(.{1,2})$/u, '$1')
