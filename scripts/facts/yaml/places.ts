import { decode } from '../files/decode.ts'
import type { Kind } from '../files/layout.ts'
import type { Place } from '../model/finding.ts'
import { Lines } from './lines.ts'
import { Locator } from './locator.ts'
import type { Path } from './parse.ts'
import { salvageYaml } from './salvage.ts'
import type { Spot } from './spot.ts'

/** Words are looked for by no more than their beginning: an expression has a limit. */
const longest = 500

/** Where a record stands: its file and its path in there. */
export interface Standing {
  file: { shown: string; kind: Kind; bytes: Uint8Array }
  path: Path
}

/**
 * Finds the places of problems. A file is parsed again only here, and only where a problem needs it,
 * so that content without findings costs nothing.
 */
export class Places {
  #file: Standing['file'] | null = null
  #lines = new Lines('')
  #locator: Locator | null = null

  /** Where a spot of a record is, with the line there. Cheap for many spots of one file in a row. */
  of(
    { file, path }: Standing,
    { at = [], key = false, words, occurrence = 0, offset }: Spot,
  ): Place & { excerpt: string } {
    if (file !== this.#file) this.#open(file)
    const { start, end } = this.#locator?.range([...path, ...at], key) ?? {
      start: offset ?? 0,
      end: offset === undefined || words !== undefined ? this.#lines.text.length : offset + 1,
    }
    const found = words === undefined ? null : this.#find(words, occurrence, start, end)
    return { file: file.shown, ...this.#lines.place(found?.start ?? start, found?.end ?? end) }
  }

  /** Where words stand in the source, which may break its lines elsewhere and write quotation marks twice or with \. */
  #find(words: string, occurrence: number, start: number, end: number): { start: number; end: number } | null {
    const pattern = RegExp.escape(words.slice(0, longest))
      .replaceAll(/(?:\\x20|\s)+/g, '\\s+')
      .replaceAll(/\\x22|"/g, '\\\\?"')
      .replaceAll(/\\x27|'/g, "''?")
    const [found] = this.#lines.text.slice(start, end).matchAll(new RegExp(pattern, 'g')).drop(occurrence)
    return found === undefined ? null : { start: start + found.index, end: start + found.index + found[0].length }
  }

  #open(file: Standing['file']): void {
    const { text } = decode(file.bytes)
    this.#file = file
    this.#lines = new Lines(text)
    this.#locator = file.kind.shape === 'prose' ? null : new Locator(salvageYaml(text))
  }
}
