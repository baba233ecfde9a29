import { languageOf } from './language-tags.ts'

/**
 * The scripts of languages that are written in several, as codes of ISO 15924, the usual one first (CLDR, languageData),
 * and of those of which the runtime has another one than is met.
 */
const several: Record<string, string> = {
  az: 'Latn Cyrl Arab',
  ber: 'Latn Tfng Arab',
  bm: 'Latn Nkoo',
  bs: 'Latn Cyrl',
  cnr: 'Latn Cyrl',
  crh: 'Latn Cyrl',
  ff: 'Latn Adlm',
  gag: 'Latn Cyrl',
  grc: 'Grek',
  ha: 'Latn Arab',
  hbs: 'Latn Cyrl',
  iu: 'Cans Latn',
  kaa: 'Cyrl Latn',
  kk: 'Cyrl Latn Arab',
  kmr: 'Latn Arab Cyrl',
  kok: 'Deva Latn',
  ks: 'Arab Deva',
  ku: 'Latn Arab Cyrl',
  ky: 'Cyrl Arab Latn',
  lad: 'Hebr Latn',
  mn: 'Cyrl Mong',
  ms: 'Latn Arab',
  pa: 'Guru Arab',
  rif: 'Tfng Latn Arab',
  rom: 'Latn Cyrl',
  sd: 'Arab Deva',
  sh: 'Latn Cyrl',
  shi: 'Tfng Latn Arab',
  sr: 'Cyrl Latn',
  srp: 'Cyrl Latn',
  tg: 'Cyrl Latn Arab',
  tk: 'Latn Cyrl Arab',
  tt: 'Cyrl Latn',
  tzm: 'Latn Tfng Arab',
  ug: 'Arab Cyrl Latn',
  uz: 'Latn Cyrl Arab',
  yue: 'Hant Hans',
  zgh: 'Tfng Latn',
  zh: 'Hans Hant',
}

/**
 * The scripts that a text in a language may have, as codes of ISO 15924: the one that its tag names, that of its region,
 * or all that the language is written in. None where that is not known.
 * @param tag a valid tag by BCP 47
 */
export function scriptsOf(tag: string): readonly string[] {
  const known = asked.get(tag)
  if (known !== undefined) return known
  const scripts = readScripts(tag)
  asked.set(tag, scripts)
  return scripts
}

const asked = new Map<string, readonly string[]>()

function readScripts(tag: string): readonly string[] {
  // As it is written: the runtime adds a script to some, such as Latin to Serbo-Croatian.
  const named = /-([a-z]{4})(?![a-z\d])/i.exec(tag)?.[1]
  const { region, script } = new Intl.Locale(tag).maximize()
  if (named !== undefined) return script === undefined ? [] : [script]
  // A region says which Chinese is meant, but hardly what is written in Serbia.
  const isTold = tag.includes('-') && region !== undefined && script?.startsWith('Han') === true
  return isTold ? [script ?? ''] : allScriptsOf(languageOf(tag))
}

/** All scripts that a language is written in, the usual one first. */
export function allScriptsOf(language: string): readonly string[] {
  const usual = language === 'und' ? undefined : new Intl.Locale(language).maximize().script
  return several[language]?.split(' ') ?? (usual === undefined ? [] : [usual])
}

/** The scripts of Unicode that a code of ISO 15924 stands for. */
const parts: Record<string, string> = {
  Aran: 'Arab',
  Cyrs: 'Cyrl',
  Hani: 'Hani Bopo',
  Hanb: 'Hani Bopo',
  Hans: 'Hani Bopo',
  Hant: 'Hani Bopo',
  Hrkt: 'Hira Kana',
  Jpan: 'Hani Hira Kana',
  Kore: 'Hang Hani',
  Latf: 'Latn',
  Latg: 'Latn',
  Syre: 'Syrc',
}

/** What matches a letter of any of these scripts, and what matches a letter of any other; null for a script that Unicode has not. */
export function lettersOf(scripts: readonly string[]): { own: RegExp; other: RegExp } | null {
  const key = scripts.join(' ')
  const known = patterns.get(key)
  if (known !== undefined) return known
  const made = patternsOf(scripts)
  patterns.set(key, made)
  return made
}

const patterns = new Map<string, { own: RegExp; other: RegExp } | null>()

function patternsOf(scripts: readonly string[]): { own: RegExp; other: RegExp } | null {
  const names = scripts.flatMap((script) => (parts[script] ?? script).split(' '))
  if (names.length === 0 || names.some((name) => name.startsWith('Z'))) return null
  const own = names.map((name) => String.raw`\p{scx=${name}}`).join('')
  try {
    return {
      own: new RegExp(String.raw`(?=\p{L})[${own}]`, 'gu'),
      other: new RegExp(String.raw`[^${own}\p{sc=Zyyy}\p{sc=Zinh}\P{L}]`, 'gu'),
    }
  } catch {
    return null
  }
}

/** The scripts that sources are found in, by ISO 15924. */
const codes = (
  'Latn Grek Cyrl Armn Geor Hebr Arab Syrc Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr ' +
  'Khmr Mong Ethi Cans Cher Tfng Nkoo Adlm Olck Hani Hira Kana Bopo Hang'
)
  .split(' ')
  .map((code) => ({ code, letters: new RegExp(String.raw`\p{Script=${code}}`, 'u') }))

/** The code of a letter's script; null for those that are not met. */
export const scriptCodeOf = (letter: string): string | null =>
  codes.find(({ letters }) => letters.test(letter))?.code ?? null
