import { Dict, dict, text, type PdfValue } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'

/** Sets one of the catalog's name trees (ISO 32000-1, 7.9.6): sorted by bytes, 500 names to a leaf. */
export function nameTree(file: PdfFile, key: string, entries: readonly (readonly [string, PdfValue])[]): void {
  const sorted = entries
    .map(([id, value]) => [text(id), value] as const)
    .toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : a.bytes > b.bytes ? 1 : 0))
  const leaves: PdfValue[] = []
  for (let at = 0; at < sorted.length; at += 500) {
    const part = sorted.slice(at, at + 500)
    const limits = [part[0]?.[0] ?? null, part.at(-1)?.[0] ?? null]
    leaves.push(file.add(dict({ Limits: limits, Names: part.flat() })))
  }
  const names = file.resolve(file.catalog.get('Names'))
  const all = names instanceof Dict ? names : new Dict()
  all.set(key, file.add(dict({ Kids: leaves })))
  file.catalog.set('Names', all)
}
