import { hanFormsOf } from './han.ts'

/** What only the languages beside it write, of those that share a script; the first that fits a text has it. */
const telling: Record<string, readonly (readonly [letters: RegExp, tags: string])[]> = {
  Cyrl: [
    [/[ѓќѕ]/iu, 'mk'],
    [/[ђћ]/iu, 'sr-Cyrl'],
    [/[јљњџ]/iu, 'mk sr-Cyrl'],
    [/[ґєї]/iu, 'uk'],
    [/[ӣӯҷ]/iu, 'tg'],
    [/[әұһ]/iu, 'kk tt'],
    [/[қғҳ]/iu, 'kk uz-Cyrl'],
    [/[өүң]/iu, 'ky mn'],
    [/ў/iu, 'be'],
    [/[ыэё]/iu, 'ru'],
    [/і/iu, 'uk be'],
    [/ъ/iu, 'bg ru'],
    [/[щюя]/iu, 'bg ru uk'],
    [/./su, 'mk ru sr-Cyrl bg uk'],
  ],
  Arab: [
    [/[ټډړږښځڅېۍ]/u, 'ps'],
    [/[ٹڈڑےں]/u, 'ur'],
    [/[ڵۆێڕ]/u, 'ckb'],
    [/[پچژگکی]/u, 'fa'],
    [/./su, 'ar'],
  ],
  Hebr: [
    [/[װױײ]|ײַ/u, 'yi'],
    [/./su, 'he'],
  ],
  Deva: [[/./su, 'hi mr ne']],
  Beng: [
    [/[ৰৱ]/u, 'as'],
    [/./su, 'bn'],
  ],
  Ethi: [[/./su, 'am ti']],
  Hira: [[/./su, 'ja']],
  Kana: [[/./su, 'ja']],
  Hang: [[/./su, 'ko']],
}

/**
 * The tags of the languages that a text may be in by its letters: one where they tell, several where they do not.
 * @param script the code of the script that most of them have, by ISO 15924
 */
export function likelyLanguages(text: string, script: string): string[] {
  if (script === 'Hani') return [likelyHan(text)]
  const found = telling[script]?.find(([letters]) => letters.test(text))?.[1].split(' ')
  return found ?? [new Intl.Locale(`und-${script}`).maximize().language]
}

/**
 * Letters that a language in Cyrillic has and others near it lack, and those that it lacks and others near it have. Bulgarian
 * has none that are its own.
 */
const cyrillic: Record<string, readonly [own: RegExp, others: RegExp]> = {
  be: [/[ўіы]/iu, /[иъщїєґјљњћђџѓќѕ]/giu],
  bg: [/(?!)/u, /[ыэёіїєґўјљњћђџѓќѕ]/giu],
  mk: [/[ѓќѕјљњџ]/iu, /[ыэёщъюяйьіїєґўћђ]/giu],
  ru: [/[ыэъё]/iu, /[іїєґўјљњћђџѓќѕ]/giu],
  sr: [/[ђћјљњџ]/iu, /[ыэёщъюяйьіїєґўѓќѕ]/giu],
  uk: [/[ґєії]/iu, /[ыэъёўјљњћђџѓќѕ]/giu],
}

/** Fewer may stand in a name. */
const fewest = 3

/** Cyrillic letters of a text that its language lacks, where none shows that it is in that language. */
export function foreignCyrillic(text: string, language: string): string[] {
  const letters = cyrillic[language]
  if (letters === undefined || letters[0].test(text)) return []
  const found = text.toLowerCase().match(letters[1]) ?? []
  return found.length < fewest ? [] : [...new Set(found)]
}

/** Which of the languages with Han characters has those of a text; `zh` where they do not tell. */
export function likelyHan(text: string): string {
  const { simplified, traditional, japanese } = hanFormsOf(text)
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'ja'
  if (japanese.length > Math.max(simplified.length, traditional.length)) return 'ja'
  if (/\p{sc=Hang}/u.test(text)) return 'ko'
  const more = simplified.length - traditional.length
  return more === 0 ? 'zh' : more > 0 ? 'zh-Hans' : 'zh-Hant'
}
