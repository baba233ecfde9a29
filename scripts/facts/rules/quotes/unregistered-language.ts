import type { ContentRule } from '../../content/rule.ts'
import { eachString } from '../../content/strings.ts'
import { isLanguageTag, isRegistered } from '../../values/language-tags.ts'

export const unregisteredLanguage: ContentRule = {
  code: 'unregistered-language',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    eachString(content, (record, text, path) => {
      if (path.at(-1) !== 'lang' || !isLanguageTag(text) || isRegistered(text)) return
      report(
        record,
        { at: [...path] },
        `No language has the code \`${text}\` in IANA's registry, so the book would say “an unknown language”.`,
        'Correct it. Where the language is not known, write `und`.',
      )
    })
  },
}
