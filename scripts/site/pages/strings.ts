import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { DateWords } from '../../book/dates.ts'
import type { Strings } from './page.ts'

const folder = new URL('../../../templates/', import.meta.url)

/** Looks a word up by its dotted path. Throws where there is none: a template asked for what nobody wrote. */
export type Words = (path: string) => string

/** The reader-facing words of every language that has a templates/strings.<lang>.yaml. */
export async function readStrings(): Promise<Record<string, Strings>> {
  const names = (await readdir(folder)).filter((name) => /^strings\.[\w-]+\.yaml$/.test(name))
  const entries = names.map(async (name) => [
    name.slice('strings.'.length, -'.yaml'.length),
    parse(await readFile(new URL(name, folder), 'utf8')) as Strings,
  ])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, Strings>
}

/** The words of one language; English where the language has no file yet. */
export function wordsOf(strings: Record<string, Strings>, lang: string): Words {
  const words = strings[lang] ?? strings[lang.split('-')[0] ?? lang] ?? strings['en'] ?? {}
  return (path) => {
    const found = path
      .split('.')
      .reduce<Strings | string | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), words)
    if (typeof found !== 'string') throw new Error(`templates/strings.${lang}.yaml has no "${path}"`)
    return found
  }
}

/** Puts values in the places that {} marks. Each is taken as it is, even where it has such a mark itself. */
export function fill(pattern: string, ...values: (string | number)[]): string {
  const [start = '', ...parts] = pattern.split('{}')
  return start + parts.map((part, index) => `${values[index] ?? '{}'}${part}`).join('')
}

/** The form of a noun that goes with a number in a language, of the two that there are words for. */
export const formFor = (number: number, lang: string): 'one' | 'other' =>
  new Intl.PluralRules(lang).select(number) === 'one' ? 'one' : 'other'

/** A number with its noun, from the words `one` and `other`. */
export const countWords = (number: number, path: string, lang: string, word: Words): string =>
  fill(word(`${path}.${formFor(number, lang)}`), number)

/** The words that dates need, from the same file. */
export function dateWords(word: Words): DateWords {
  const [spring, summer, autumn, winter] = ['spring', 'summer', 'autumn', 'winter'].map((season) =>
    word(`dates.${season}`),
  ) as [string, string, string, string]
  return {
    unknown: word('dates.unknown'),
    about: word('dates.about'),
    uncertain: word('dates.uncertain'),
    by: word('dates.by'),
    since: word('dates.since'),
    seasons: { spring, summer, autumn, winter },
  }
}
