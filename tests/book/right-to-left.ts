import type { Facts } from '../../scripts/facts/model/facts.ts'

/** The record of a list, by its id. */
function record<Each extends { id: string }>(records: readonly Each[], id: string): Each {
  const found = records.find((each) => each.id === id)
  if (found === undefined) throw new Error(`the fixture has no ${id}`)
  return found
}

/** Names, titles and texts that begin, or go on, from right to left, in an English book: one for each kind of place. */
export function addHebrewAndArabic({ people, countries, bodies, sources, glossary, pacts, briefings }: Facts): void {
  const [own, folder] = [pacts[0], briefings[0]]
  if (own === undefined || folder === undefined) throw new Error('the fixture has no pact')
  const person = record(people, 'mira-tolvane')
  Object.assign(person, { name: 'דוד לוי (NATO)', sort: 'לוי, דוד', note: 'כיהן עד 2021, then left.' })
  Object.assign(person.offices[1] ?? {}, { title: 'שר הביטחון (2)', note: 'חתם ב־14 במאי.' })
  Object.assign(record(countries, 'brelland'), {
    name: 'ברלנד',
    names: { he: 'ברלנד (B)', ar: 'بريلاند' },
    footnote: { text: 'שם זמני, 2009.', sources: ['conference-2009-act'] },
  })
  Object.assign(record(bodies, 'arvenian-mod'), { name: 'وزارة الدفاع', short: 'و.د.' })
  Object.assign(record(sources, 'declaration-text'), {
    publisher: 'משרד הביטחון',
    title: 'כותרת (2025) NATO',
    lang: 'he',
  })
  Object.assign(record(sources, 'morning-post-2021-05-18'), { publisher: 'בוקר הים', title: 'שלושה שרים', lang: 'he' })
  Object.assign(record(sources, 'arvenian-mod-biography'), { publisher: 'وزارة الدفاع', note: 'وثيقة (1), in part.' })
  glossary.push({ id: 'brigade', term: 'בריגדה', expansion: 'חטיבה (2)', definition: 'יחידה צבאית, as in NATO.' })
  Object.assign(own.pact, { place: 'חיפה (3)', kind: 'הצהרה' })
  Object.assign(record(own.events, 'conference-opens'), { title: 'כנס (2009)', place: 'נמל' })
  Object.assign(record(own.disputes, 'dispute-ships'), { question: 'כמה ספינות (7 או 9)?' })
  Object.assign(record(own.unknowns, 'unknown-costs'), { question: 'מה המחיר?', found: 'לא נמצא, 2022.' })
  Object.assign(record(own.exercises, 'exercise-grey-gull'), { name: 'שחף אפור', place: 'מים (4)' })
  Object.assign(record(own.scope, 'scope-preamble'), { title: 'הקדמה (1)' })
  Object.assign(record(own.statements, 'tolvane-no-treaty'), { topic: 'משקל משפטי', note: 'הערה (1).' })
  Object.assign(record(own.statements, 'institute-no-clause'), { text: 'Said at נמל (האור), 5 May 2021.' })
  Object.assign(record(own.statements, 'sarn-should-vote'), {
    text: 'האספה הייתה צריכה להצביע [@corvanian-gazette-2021-05-15], said Livia Sarn.',
  })
  own.names.push({
    ...record(own.names, 'name-title'),
    id: 'name-hebrew',
    name: { lang: 'he', text: 'NATO הצהרה', translation: 'تصريح (A)', translator: 'מכון החוף' },
    word: 'הצהרה',
  })
  Object.assign(folder.briefing, {
    authors: ['Desk for Invented Affairs', 'מכון המחקר (Haifa)'],
    corrections: [{ date: '2022-04-04', text: 'תוקן (1).' }],
    changes: ['חדש: *(2021) ראשון*.', 'See the paper of *משרד*, 2025.'],
    'key-points': ['שלושה שרים חתמו, 14 May 2021 [#harbour-declaration].', ...folder.briefing['key-points'].slice(1)],
  })
  Object.assign(folder.briefing.chapters[1] ?? {}, { title: 'רקע (2021)' })
  folder.prose['background.md'] += `
- סעיף ראשון.
- The second point.

| word | in Hebrew | where      |
| ---- | --------- | ---------- |
| sea  | הים הגדול | everywhere |
`
}

/** A book in Arabic, with a name and a title from left to right. */
export function writeInArabic({ countries, people, pacts, briefings, sources }: Facts): void {
  const [own, folder] = [pacts[0], briefings[0]]
  if (own === undefined || folder === undefined) throw new Error('the fixture has no pact')
  Object.assign(record(people, 'mira-tolvane'), { name: 'ميرا تولفان' })
  Object.assign(record(countries, 'brelland'), { name: 'بريلاند' })
  Object.assign(record(sources, 'declaration-text'), { publisher: 'وزارة الدفاع' })
  Object.assign(own.pact, { name: 'إعلان الميناء', short: 'الإعلان', text: 'وقّع ثلاثة وزراء إعلانًا (2021) مع NATO.' })
  for (const fact of own.statements) fact.text = `قال الوزير إن الإعلان ليس معاهدة، ولا يحتاج إلى تصديق (${fact.date}).`
  Object.assign(folder.briefing, {
    lang: 'ar',
    title: 'إعلان الميناء (2021)',
    subtitle: 'من وقّع ماذا، وماذا صار به',
    description: 'كتاب عن اتفاق مخترع.',
    authors: ['مكتب الشؤون المخترعة', 'Ada Example'],
  })
  for (const chapter of folder.briefing.chapters) if (chapter.id === 'background') chapter.title = 'كيف حدث ذلك'
}
