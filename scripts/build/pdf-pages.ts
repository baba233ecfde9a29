import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where one book was printed: the PDF's address on the site, and each anchor's page label and page in the file. */
export interface PrintedPages {
  href: string
  /** How many pages of front matter come before page 1. */
  front: number
  pageOf: Record<string, string>
}

const placeholder = /<span class="pdf-page" data-pdf="([^"]+)" data-pdf-page-of="([^"]+)"><\/span>/g

/**
 * Writes beside every record of a rendered site on which page of the PDF it stands, as a link that opens there.
 * @param folder the rendered site
 * @param books by the id of the book
 * @param label what a page of the PDF is called; {} stands for its number
 */
export async function fillPdfPages(folder: string, books: Record<string, PrintedPages>, label: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(folder, name), 'utf8')
    const filled = html.replace(
      placeholder,
      (empty, book: string, id: string) => pageLink(books[book], id, label) ?? empty,
    )
    if (filled !== html) await writeFile(join(folder, name), filled)
  }
}

/** PDF viewers open at a page of the file, whatever is printed on it, so the front matter counts. */
function pageLink(book: PrintedPages | undefined, id: string, label: string): string | null {
  const page = book?.pageOf[id]
  if (book === undefined || page === undefined || !/^\d+$/.test(page)) return null
  return `<span class="pdf-page"><a href="${book.href}#page=${book.front + Number(page)}">${label.replace('{}', page)}</a></span>`
}
