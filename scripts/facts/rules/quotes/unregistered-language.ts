import type { ContentRule } from '../../content/rule.ts'
import { isLanguageTag, isRegistered } from '../../values/language-tags.ts'
import type { Path } from '../../yaml/parse.ts'

export const unregisteredLanguage: ContentRule = {
  code: 'unregistered-language',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const record of content.records) {
      for (const { lang, at } of languagesIn(record, [], (value) => content.originOf(value) !== undefined)) {
        if (!isLanguageTag(lang) || isRegistered(lang)) continue
        report(
          record,
          { at },
          `No language has the code \`${lang}\` in IANA's registry, so the book would say “an unknown language”.`,
          'Correct it. Where the language is not known, write `und`.',
        )
      }
    }
  },
}

/** The values of every key `lang` of a record, without those of records within it. */
function* languagesIn(
  value: object,
  path: Path,
  isRecord: (value: object) => boolean,
): Generator<{ lang: string; at: Path }> {
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'lang' && typeof each === 'string') yield { lang: each, at }
    else if (typeof each === 'object' && each !== null && !isRecord(each)) yield* languagesIn(each, at, isRecord)
  }
}
