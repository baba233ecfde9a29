/** What a citation of one line adds to the citation of its book. */
interface Line {
  number: string
  /** The page in the printed book, or null where the site was built without one. */
  page: string | null
  url: string
}

const forms: Record<string, (book: string, line: Line) => string> = {
  text: (book, { number, page, url }) =>
    `${book.replace(/ https?:\S+$/, '')} § ${number}${page === null ? '' : `, p. ${page}`}. ${url}`,
  bibtex: (book, { number, page, url }) => {
    const lines = book.split('\n').filter((each) => !each.trimStart().startsWith('url ='))
    const own = [`chapter = {${number}}`, ...(page === null ? [] : [`pages = {${page}}`]), `url = {${url}}`]
    const kept = lines.slice(0, -1).join('\n').replace(/,$/, '')
    return `${kept},\n${own.map((each) => `  ${each}`).join(',\n')}\n}`
  },
  csl: (book, { number, page, url }) => {
    const [item] = JSON.parse(book) as object[]
    return JSON.stringify([{ ...item, section: number, ...(page !== null && { page }), URL: url }], null, 2)
  },
  ris: (book, { number, page, url }) => {
    const lines = book.split(/\r?\n/).filter((each) => !/^(UR|ER) {2}-/.test(each))
    const own = [`SE  - ${number}`, ...(page === null ? [] : [`SP  - ${page}`]), `UR  - ${url}`, 'ER  - ']
    return [...lines, ...own].join('\r\n')
  },
}

/** The address of a line that stays as it is: in the edition that the page cites. */
function addressOf(number: HTMLAnchorElement): string {
  const cited = document.querySelector<HTMLElement>('#cite-this')?.dataset['address']
  return cited === undefined ? number.href : new URL(`${cited}${number.hash}`, number.href).href
}

/** The citation of a line, in the form of the book's own. */
export function citationOf(form: HTMLElement, number: HTMLAnchorElement): string {
  const record = number.closest('.fact, tr, .event, .record')
  const page = record?.querySelector('.pdf-page')?.textContent.replace(/\D/g, '') ?? ''
  const line = { number: number.textContent.trim(), page: page === '' ? null : page, url: addressOf(number) }
  const make = forms[form.dataset['cite'] ?? '']
  return make === undefined ? form.textContent : make(form.textContent.trim(), line)
}
