import { isUtf8 } from 'node:buffer'

/** The text of a file, and where its bytes are damaged. */
export interface Decoded {
  text: string
  /** The encoding where it is not UTF-8. */
  foreign: 'UTF-16' | null
  /** The offset in the text of the first bytes that are no UTF-8; null where all are. */
  damage: number | null
}

/**
 * Decodes as UTF-8, without a byte order mark at the start.
 * Text in another encoding or with damaged bytes is decoded as well as it can be, so that the other rules see it too.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), foreign: 'UTF-16', damage: null }
  const text = new TextDecoder().decode(bytes)
  return { text, foreign: null, damage: isUtf8(bytes) ? null : damageIn(bytes) }
}

/** The byte order of UTF-16, by its mark or, without one, by the empty halves of the first two letters. */
function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0)) return 'utf-16be'
  return null
}

/** Bisects for the longest prefix that is UTF-8. */
function damageIn(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (startsWell(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).length
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
