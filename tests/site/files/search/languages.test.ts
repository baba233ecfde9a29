import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import MiniSearch, { type SearchResult } from 'minisearch'
import { describe, expect, it } from 'vitest'
import { find, type Found } from '../../../../templates/scripts/find.ts'
import { placesOf } from '../../../../templates/scripts/marked.ts'
import { indexOptions, type SearchDocument } from '../../../../templates/scripts/search-options.ts'

/** What is searched for among one text. */
function search(text: string, query: string): Found {
  const index = new MiniSearch(indexOptions)
  const rest = { group: 'facts' as const, title: '', more: '', place: '', standing: '', url: '' }
  index.add({ ...rest, id: 'one', text } satisfies SearchDocument)
  return find(index, query, new Set())
}

const markedIn = (text: string, [found]: SearchResult[]): string[] =>
  found === undefined ? [] : placesOf(text, found).map(({ start, end }) => text.slice(start, end))

/** A text, and what somebody writes who looks for it. */
const words: Record<string, [text: string, ...queries: string[]][]> = {
  Arabic: [
    ['الإعلان المشترك', 'الاعلان', 'إعلان', 'اعلان', 'الإعْلان'],
    ['والإعلان', 'اعلان'],
    ['للدفاع', 'الدفاع', 'دفاع'],
    ['دفـــاع عن آسيا', 'دفاع', 'اسيا'],
    ['على اتفاقية', 'علي', 'اتفاقيه'],
  ],
  Persian: [
    ['می‌رود', 'می رود', 'میرود', 'می‌رود'],
    ['می رود', 'می‌رود', 'میرود'],
    ['همکاری‌های ۱۴۰۳', 'همکاری', 'همکاری های', 'همكاري', '1403'],
  ],
  Urdu: [['یہ پاکستان', 'يه', 'پاكستان']],
  Hebrew: [
    ['שָׁלוֹם', 'שלום'],
    ['בן־גוריון', 'בן גוריון', 'בן-גוריון', 'גוריון'],
    ['צה״ל', 'צה"ל', 'צהל'],
  ],
  Greek: [
    ['Μητσοτάκης', 'μητσοτακης', 'ΜΗΤΣΟΤΑΚΗΣ'],
    ['Ἑλλάς', 'ελλας'],
  ],
  Serbian: [
    ['Вучић', 'Vučić', 'Vucic', 'Вучић'],
    ['Vučić', 'Вучић'],
    ['Ђоковић', 'Đoković', 'Djoković', 'Djokovic'],
    ['Đoković', 'Djokovic', 'Ђоковић'],
    ['Живковић', 'Živković', 'Zivkovic'],
  ],
  Macedonian: [
    ['Ѓорче', 'Gorče', 'Gjorče', 'Gjorche'],
    ['Скопје', 'Skopje'],
    ['Gjorče', 'Ѓорче'],
  ],
  Bulgarian: [
    ['България', 'Balgariya'],
    ['Захариева', 'Zaharieva'],
    ['Щерев', 'Shterev'],
  ],
  Russian: [
    ['Лавров', 'Lavrov'],
    ['Lavrov', 'Лавров'],
    ['Захарова', 'Zakharova'],
    ['Zakharova', 'Захарова'],
    ['Шойгу', 'Shoigu', 'Shoygu'],
    ['Хрущёв', 'Khrushchev', 'Khrushchyov', 'Хрущев'],
    ['Ельцин', 'Yeltsin'],
  ],
  Ukrainian: [
    ['Зеленський', 'Zelenskyy', 'Zelenskyi', 'Zelensky', 'Zelenskiy'],
    ['Zelenskyy', 'Зеленський'],
    ['Київ', 'Kyiv'],
    ['Яценюк', 'Yatseniuk', 'Yatsenyuk'],
    ['Галущенко', 'Halushchenko'],
  ],
  Chinese: [['关于国防合作的联合声明', '声明', '国防', '声']],
  Japanese: [
    ['サイバー攻撃', 'さいばー', 'ｻｲﾊﾞｰ', '攻撃'],
    ['ひらがな', 'ヒラガナ'],
  ],
  Korean: [
    ['공동 선언이 발표되었다', '선언', '공동'],
    ['국방협력에 관한 공동선언은', '선언', '선언'.normalize('NFD')],
  ],
  Thai: [['ความร่วมมือ ๒๕๖๘', 'ร่วมมือ', '2568']],
  Lao: [['ຄວາມຮ່ວມມື', 'ຮ່ວມ']],
  Khmer: [['សហប្រតិបត្តិការ ២០២៥', 'ប្រតិបត្តិ', '2025']],
  Burmese: [['ပူးပေါင်း ၂၀၂၅', 'ပေါင်း', '2025']],
  Hindi: [['क़ानून और रक्षा। २०२५', 'कानून', 'रक्षा', '2025']],
  Bengali: [['যৌথ ঘোষণা ২০২৫', 'ঘোষণা', '2025']],
  Vietnamese: [['Đặng Nguyễn', 'Dang', 'nguyen']],
  Turkish: [['Işık İstanbul', 'isik', 'ISTANBUL']],
  Azerbaijani: [['Əliyev', 'Aliyev']],
  Hausa: [['ƙasa', 'kasa']],
  German: [['Straße', 'STRASSE']],
  Polish: [['Łódź', 'lodz']],
  Armenian: [['Երևան', 'ԵՐԵՒԱՆ']],
  Georgian: [['საქართველო', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ']],
  'Full-width': [['ＮＡＴＯ ﬁn', 'nato', 'fin']],
}
const cases = Object.entries(words).flatMap(([language, rows]) =>
  rows.flatMap(([text, ...queries]) => queries.map((query): [string, string, string] => [language, text, query])),
)

describe('a word is found as its readers write it', () => {
  it.each(cases)('%s: %s by %s', (_, text, query) => {
    const { results, near } = search(text, query)
    expect(results).toHaveLength(1)
    expect(near).toBe(false)
    expect(markedIn(text, results)).not.toEqual([])
  })
})

describe('what is another word is not found as if it were the same', () => {
  it.each([
    ['ship', 'sip'],
    ['Захарова', 'Sakharov'],
    ['الله', 'له'],
    ['गाँधी', 'गंगा'],
    ['がす', 'かす'],
  ])('%s by %s', (text, query) => {
    const { results, near } = search(text, query)
    expect(results.length === 0 || near).toBe(true)
  })
})

describe('what is marked', () => {
  it.each([
    ['សហប្រតិបត្តិការ', 'ប្រតិបត្តិ', ['ប្រតិបត្តិ']],
    ['국방협력에 관한 공동선언은', '선언', ['선언']],
    ['この攻撃と', 'コウ', []],
    ['㍿の声明', '声明', ['声明']],
    ['اتفاقية الدِّفَاع', 'دفاع', ['الدِّفَاع']],
    ['ﬁnd the Straße', 'strasse', ['Straße']],
  ])('in %s for %s', (text, query, expected) => {
    expect([...new Set(markedIn(text, search(text, query).results))]).toEqual(expected)
  })

  it('is whole letters with their marks, whatever the text', () => {
    const letters = oneof(
      constantFrom(...cases.flatMap(([, text]) => Array.from(text)), ' ', '\u0301', '\u200D', '️', '👩‍🚀', '🇽🇰'),
      string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    )
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    assert(
      property(array(letters, { maxLength: 12 }), array(letters, { minLength: 1, maxLength: 3 }), (made, asked) => {
        const text = [...made, ...asked, ...made].join('')
        const edges = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length)
        for (const result of search(text, asked.join('')).results)
          for (const { start, end } of placesOf(text, result)) expect(edges.has(start) && edges.has(end)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
