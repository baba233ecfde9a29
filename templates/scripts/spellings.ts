import { fold } from './fold.ts'

/** Letters in pairs and longer: what is written, then what it becomes. */
const table = (pairs: string): Map<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

const joined = (...tables: Map<string, string>[]): Map<string, string> => new Map(tables.flatMap((each) => [...each]))

const english = table('жzh хkh цts чch шsh щshch йy юyu яya')
/** Russian by BGN/PCGN, and as newspapers have it. */
const russian = joined(english, table('ёyo'))
const russianInPress = joined(english, table('йi'))
/** Ukrainian by the resolution of 2010, within a word, and as it was written before. */
const ukrainian = joined(english, table('гh ґg иy йi юiu яia єie їi'))
const ukrainianBefore = joined(english, table('гh ґg иy єye їyi'))
/** Bulgarian by the law of 2009; Macedonian and Serbian without their diacritics, as passports have them. */
const balkan = joined(english, table('хh щsht ъa ђdj ѓgj ќkj џdzh'))
const serbian = table('ђdj ѓgj ќkj')

/** What stands otherwise at the beginning of a word than within it. */
const initial = { russian: table('еye'), ukrainian: table('єye їyi йy юyu яya') }

/** Letters that one language has alone, so that others need not be tried. */
const onlyRussian = /[ыэё]/u
const onlyUkrainian = /[іїєґ]/u
const onlyBalkan = /[јљњћђѓќѕџ]/u

/**
 * Other spellings that a word is looked up by: of a Cyrillic one those in Latin that the languages, or the press in
 * English, have for it (Зеленський: zelenskyi, zelenskyy, zelensky …), of an Arabic one that without the article.
 * @param folded the word as search compares it
 * @returns others as search compares them
 */
export function spellingsOf(written: string, folded: string): string[] {
  if (/[\u0400-\u04FF]/u.test(written)) {
    const spellings = romanized(written.normalize('NFC').toLowerCase()).map(fold)
    return [...new Set(spellings)].filter((each) => each !== folded)
  }
  const bare = /^(?:[وفبك]?ال|لل)(\p{L}{3,})$/u.exec(folded)?.[1]
  return bare === undefined ? [] : [bare]
}

function romanized(word: string): string[] {
  const written = (letters: Map<string, string>, first = letters, of = word): string =>
    Array.from(of, (letter, at) => (at === 0 ? first : letters).get(letter) ?? letters.get(letter) ?? letter).join('')
  const short = word.replace(/(?<=..)[иы]й$/u, 'y')
  const balkans = [written(serbian), written(balkan)]
  if (onlyBalkan.test(word)) return balkans
  const ofUkraine = [
    written(ukrainian, initial.ukrainian),
    written(ukrainianBefore),
    written(ukrainianBefore, undefined, short),
  ]
  if (onlyUkrainian.test(word)) return ofUkraine
  const ofRussia = [written(russian, initial.russian), written(russianInPress), written(english, undefined, short)]
  return onlyRussian.test(word) ? ofRussia : [...balkans, ...ofUkraine, ...ofRussia]
}
