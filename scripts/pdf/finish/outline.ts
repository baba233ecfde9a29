import { Dict, text, type PdfValue } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'

/**
 * Gives the entries of the outline the words of their headings: Chromium joins the last word of a line to the first of
 * the next.
 * @param headings the printed headings in order
 * @throws where the outline does not have an entry for each
 */
export function setOutlineTitles(file: PdfFile, headings: readonly string[]): void {
  const root = file.resolve(file.catalog.get('Outlines'))
  const entries = root instanceof Dict ? entriesOf(file, root.get('First')) : []
  if (entries.length !== headings.length) {
    throw new Error(`the outline has ${entries.length} entries for ${headings.length} headings`)
  }
  entries.forEach((entry, index) => entry.set('Title', text(headings[index] ?? '')))
}

/** An entry, all below it, and all that follow it. */
function entriesOf(file: PdfFile, first: PdfValue | undefined): Dict[] {
  const entries: Dict[] = []
  for (let entry = file.resolve(first); entry instanceof Dict; entry = file.resolve(entry.get('Next'))) {
    entries.push(entry, ...entriesOf(file, entry.get('First')))
  }
  return entries
}
