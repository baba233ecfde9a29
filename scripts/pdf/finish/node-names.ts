const name = /\(node(\d{8})\)/g

/**
 * Numbers the names of structure elements anew, in their order. Chromium takes them from a count that depends on what
 * the browser did before, so two prints of one page differ in them alone. Their length stays, and with it every offset.
 */
export function renumberNodes(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const names = [...new Set(text.matchAll(name).map(([, digits = '']) => digits))].toSorted()
  const ranks = new Map(names.map((digits, rank) => [digits, String(rank + 1).padStart(8, '0')]))
  return Buffer.from(
    text.replace(name, (_, digits: string) => `(node${ranks.get(digits) ?? digits})`),
    'latin1',
  )
}
