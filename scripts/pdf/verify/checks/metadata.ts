import type { Check } from '../check.ts'

/** The document says what it is: its title, its language, its date, what it claims to conform to, no scripts, and no encryption (ISO 19005-3, 6.1.3). */
export const metadata: Check = {
  name: 'Title, language, date and claims',
  count: () => 9,
  run({ printed: { title, lang, dates, displaysTitle, marked, metadata, scripts, encryption }, data }) {
    return [
      !title && 'the document has no title',
      data !== null && title && !title.startsWith(data.title) && `the title is "${title}", not "${data.title}"`,
      !displaysTitle && 'a reader would show the name of the file in place of the title',
      !lang && 'the document has no language',
      data !== null && lang && lang !== data.lang && `the document says that it is in ${lang}, its data ${data.lang}`,
      ...(data === null ? [] : dates.filter((date) => date !== data.date)).map(
        (date) => `the document is dated ${date ?? 'nowhere'}, its data ${data?.date}`,
      ),
      !marked && 'the document is not tagged',
      !metadata.includes('<pdfuaid:part>1</pdfuaid:part>') && 'the metadata do not claim PDF/UA-1',
      !metadata.includes('<pdfaid:part>3</pdfaid:part>') && 'the metadata do not claim PDF/A-3',
      scripts && 'the document has scripts',
      encryption !== null && `the document is encrypted (${encryption}), which PDF/A forbids`,
    ].filter((problem) => typeof problem === 'string')
  },
}
