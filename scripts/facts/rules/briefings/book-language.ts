import { readdirSync } from 'node:fs'
import type { ContentRule } from '../../content/rule.ts'
import { isLanguageTag } from '../../values/language-tags.ts'

/** Where the words of the book are, in every language that it speaks. */
const templates = new URL('../../../../templates/', import.meta.url)

export const bookLanguage: ContentRule = {
  code: 'book-language',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['quote-without-translation'],
  check({ briefings }, report) {
    for (const { briefing } of briefings) {
      if (briefing === null || !isLanguageTag(briefing.lang) || hasWords(briefing.lang)) continue
      report(
        briefing,
        { at: ['lang'] },
        `There is no templates/strings.${briefing.lang}.yaml, so headings, dates and all words between the facts would be English.`,
        `Write \`lang: en\`, or translate templates/strings.en.yaml into a file of that name.`,
      )
    }
  },
}

let languages: Set<string> | null = null

/** Whether the book has words in a language, or in it without its script and region. */
function hasWords(tag: string): boolean {
  languages ??= new Set(
    readdirSync(templates).flatMap((name) => /^strings\.([\w-]+)\.yaml$/.exec(name)?.[1]?.toLowerCase() ?? []),
  )
  const lang = tag.toLowerCase()
  return languages.has(lang) || languages.has(lang.split('-')[0] ?? lang)
}
