import { Dict, text, type PdfValue } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'

/**
 * Gives the entries of the outline the words of their headings: Chromium joins the last word of a line to the first of
 * the next.
 * Where it has not an entry for each, all stay as they are: the proof of the file says which is missing.
 * @param headings the printed headings in order
 */
export function setOutlineTitles(file: PdfFile, headings: readonly string[]): void {
  const root = file.resolve(file.catalog.get('Outlines'))
  const entries = root instanceof Dict ? entriesOf(file, root.get('First')) : []
  if (entries.length !== headings.length) return
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
