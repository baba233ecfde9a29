import type { Check } from '../check.ts'

/** The document says what it is: its title, its language, what it claims to conform to, and no scripts. */
export const metadata: Check = {
  name: 'Title, language and claims',
  count: () => 7,
  run({ printed: { title, lang, displaysTitle, marked, metadata, scripts }, data }) {
    return [
      !title && 'the document has no title',
      !displaysTitle && 'a reader would show the name of the file in place of the title',
      !lang && 'the document has no language',
      data !== null && lang !== data.lang && `the document says that it is in ${lang}, its data ${data.lang}`,
      !marked && 'the document is not tagged',
      !metadata.includes('<pdfuaid:part>1</pdfuaid:part>') && 'the metadata do not claim PDF/UA-1',
      !metadata.includes('<pdfaid:part>3</pdfaid:part>') && 'the metadata do not claim PDF/A-3',
      scripts && 'the document has scripts',
    ].filter((problem) => typeof problem === 'string')
  },
}
