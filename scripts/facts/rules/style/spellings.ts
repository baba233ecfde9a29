import type { Content } from '../../content/content.ts'
import type { Mark } from '../../yaml/spot.ts'
import { languages } from './languages.ts'
import { wordingsOf, type Wording } from './wordings.ts'

/** Where a word with a capital stands. */
interface Place extends Pick<Wording, 'record' | 'at' | 'markdown'> {
  mark: Mark
  /** Whether it is the name of a record. */
  isName: boolean
}

/** One spelling of a word, and where it stands: once for each text. */
interface Spelling {
  form: string
  places: Place[]
}

/** A spelling beside the better one. */
export interface Deviation extends Place {
  better: string
}

/** A word of three letters or more that begins with a capital, without the possessive ending behind it. */
const capitalised = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{2,}/gu

/** Words that differ in nothing but the marks on Latin letters are alike; in other scripts й and и are two letters. */
const withoutMarks = (word: string): string =>
  /^[a-z]*$/i.test(word)
    ? word
    : word
        .normalize('NFD')
        .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
        .replaceAll(/[đĐłŁøØ]/g, (letter) => plainLetters[letter] ?? letter)
        .normalize('NFC')

/** Letters with a stroke, which Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O' }

/**
 * Every place where a name stands in another spelling than on record, or than elsewhere in the texts of its language.
 * Without the names on record, only a language without marks can tell: Te and Të are two words in Albanian.
 */
export function deviationsIn(content: Content): Deviation[] {
  const names = namesOnRecord(content)
  const byLanguage = Map.groupBy(wordingsOf(content), ({ house }) => house.language)
  return [...byLanguage].flatMap(([language, texts], index) => {
    const isUnmarked = languages[language ?? '']?.isUnmarked ?? false
    return [...spellingsIn([...names, ...texts]).values()]
      .filter((spellings) => spellings.length > 1 && (isUnmarked || spellings.some(isOnRecord)))
      .flatMap(deviationsFrom)
      .filter(({ isName }) => !isName || index === 0)
  })
}

type Written = Pick<Wording, 'record' | 'at' | 'markdown' | 'used'> & { isName?: true }

const namesOnRecord = ({ countries, bodies, people }: Content): Written[] =>
  [...countries, ...bodies, ...people].map((record) => {
    const { name } = record
    return { record, at: ['name'], markdown: name, used: name, isName: true }
  })

/** The spellings of each word, by its letters without marks. */
function spellingsIn(texts: readonly Written[]): Map<string, Spelling[]> {
  const byForm = new Map<string, Spelling>()
  for (const { used, isName = false, record, at, markdown } of texts) {
    const inText = new Set<string>()
    for (const { 0: words, index } of used.matchAll(capitalised)) {
      const form = words.normalize('NFC')
      if (inText.has(form)) continue
      inText.add(form)
      const place = { record, at, markdown, mark: { words, index }, isName }
      const spelling = byForm.get(form)
      if (spelling === undefined) byForm.set(form, { form, places: [place] })
      else spelling.places.push(place)
    }
  }
  return Map.groupBy(byForm.values(), ({ form }) => withoutMarks(form))
}

/**
 * The spelling of the names on record is the better one, and else the more frequent one. Where names on record have two,
 * they may be two names: texts may then have both, and the rarer name is asked about.
 */
function deviationsFrom(spellings: readonly Spelling[]): Deviation[] {
  const [best, ...others] = spellings.toSorted(
    (a, b) => Number(isOnRecord(b)) - Number(isOnRecord(a)) || b.places.length - a.places.length,
  )
  if (best === undefined) return []
  return others.flatMap((other) => {
    const places = isOnRecord(other) ? other.places.filter(({ isName }) => isName) : other.places
    return places.map((place) => ({ ...place, better: best.form }))
  })
}

const isOnRecord = ({ places }: Spelling): boolean => places.some(({ isName }) => isName)
