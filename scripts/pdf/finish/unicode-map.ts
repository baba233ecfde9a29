/**
 * Reads a ToUnicode map (ISO 32000-1, 9.10.3) as Chromium writes it.
 * @returns what each code of two bytes stands for
 */
export function readUnicodeMap(source: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, kind, body = ''] of source.matchAll(/begin(bfchar|bfrange)([^]*?)endbf/g)) {
    const values = [...body.matchAll(/<([\dA-F]+)>/gi)].map(([, digits = '']) => Buffer.from(digits, 'hex'))
    const step = kind === 'bfchar' ? 2 : 3
    for (let at = 0; at + step <= values.length; at += step) {
      const [first, last, text] = step === 2 ? [values[at], values[at], values[at + 1]] : values.slice(at, at + 3)
      if (first === undefined || last === undefined || text === undefined) continue
      const letters = Buffer.from(text).swap16().toString('utf16le')
      for (let code = first.readUInt16BE(); code <= last.readUInt16BE(); code++) {
        map.set(String.fromCharCode(code >> 8, code & 255), shifted(letters, code - first.readUInt16BE()))
      }
    }
  }
  return map
}

/** Within a range, the last unit counts up. */
const shifted = (letters: string, by: number): string =>
  letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + by)

/** Writes a ToUnicode map, at most a hundred codes to a block. */
export function writeUnicodeMap(map: ReadonlyMap<string, string>): string {
  const lines = [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, letters]) => {
      const units = Buffer.from(letters, 'utf16le').swap16().toString('hex')
      return `<${Buffer.from(code, 'latin1').toString('hex')}> <${units}>`
    })
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
