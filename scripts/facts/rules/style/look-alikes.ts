import type { ContentRule } from '../../content/rule.ts'
import { withoutLookalikes } from '../../values/lookalikes.ts'

export const lookAlikes: ContentRule = {
  code: 'look-alikes',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const named of groupings(content)) {
      for (const alike of Map.groupBy(named, ({ words }) => looksOf(words)).values()) {
        const forms = Map.groupBy(alike, ({ words }) => words)
        if (forms.size < 2) continue
        const [better = ''] = [...forms.keys()].toSorted((a, b) => rank(b) - rank(a))
        for (const { record, key, words } of alike) {
          if (words === better) continue
          report(
            record,
            { at: [key] },
            `“${words}” looks like “${better}” elsewhere, but ${difference(words, better)}, so the two are kept apart.`,
            `Write \`${better}\`: type it again, since what differs can hardly be seen.`,
          )
        }
        function rank(words: string): number {
          return Number(words === tidy(words)) * alike.length + (forms.get(words)?.length ?? 0)
        }
      }
    }
  },
}

interface Grouping {
  record: object
  key: string
  words: string
}

/** The texts by which a book puts records together, or that name them: those of one kind in one list. */
function groupings({ pacts, people, bodies, countries, sources, glossary }: Parameters<ContentRule['check']>[0]) {
  const of = <Key extends string>(records: readonly { [K in Key]?: unknown }[], key: Key): Grouping[] =>
    records.flatMap((record) => (typeof record[key] === 'string' ? [{ record, key, words: record[key] }] : []))
  return [
    [...of(people, 'name'), ...of(bodies, 'name'), ...of(countries, 'name')],
    of(sources, 'publisher'),
    of(glossary, 'term'),
    ...pacts.flatMap(({ statements, names, events, exercises }) => [
      of(statements, 'topic'),
      of(names, 'word'),
      [...of(events, 'place'), ...of(exercises, 'place')],
      of(exercises, 'name'),
    ]),
  ]
}

const tidy = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, ' ')
    .trim()

/** What a reader sees of a text: letters and signs that look the same are the same. */
const looksOf = (words: string): string =>
  withoutLookalikes(tidy(words).toLowerCase())
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\p{Pd}/gu, '-')

function difference(words: string, better: string): string {
  if (words.toLowerCase() === better.toLowerCase()) return 'differs in capital letters'
  if (words.normalize('NFC') === better.normalize('NFC')) return 'has a letter that is made of two characters'
  const plain = (text: string): string => text.replaceAll(/[^\S ]/g, ' ')
  if (plain(words) === better) return 'has a special space'
  if (tidy(words) === tidy(better)) return 'has a space or a hidden character too many'
  return 'has a letter or sign that is another one'
}
