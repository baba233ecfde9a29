/** What the bytes 80 to BF, which UTF-8 has inside a letter, are in Windows-1252; letters and the marks of quotes apart. */
const signs = '\\u0080-\\u009F\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF€‚ƒ„†‡ˆ‰‹˜™›'
const rest = `${signs}\\u00A0«»ŠŒŽšœžŸ…‘’“”•–—`

/** Letters in UTF-8 that were read as Windows-1252: no language writes these signs after these letters. */
const garbled = new RegExp(`(?:[ÐÑ][${rest}]){2,}|(?:Ã[${rest}]|[ÂÄÅ][${signs}]|Â\\u00A0|â[€‚„…†‡][${rest}])+`, 'g')

/** Each place where a text was saved in UTF-8 and read in an older encoding, with what it was. */
export function* garbledIn(text: string): Generator<{ index: number; words: string; meant: string }> {
  for (const { index, 0: words } of text.matchAll(garbled)) {
    const meant = recoded(words)
    if (meant !== null) yield { index, words, meant }
  }
}

/** The text that has these bytes in UTF-8, whose bytes in Windows-1252 are the words; null where there is none. */
function recoded(words: string): string | null {
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytes = Array.from(words, (letter) => all.indexOf(letter))
  try {
    return bytes.includes(-1) ? null : new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
