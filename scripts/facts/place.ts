import type { Origin } from './content.ts'
import { decode } from './decode.ts'
import type { Place } from './finding.ts'
import { Lines } from './lines.ts'
import type { Spot } from './rule.ts'
import { Locator, parseYaml } from './yaml.ts'

/**
 * Finds the places of problems. A file is parsed again only here, and only where a problem needs it,
 * so that content without findings costs nothing.
 */
export class Places {
  #file: Origin['file'] | null = null
  #lines = new Lines('')
  #locator: Locator | null = null

  /** Where a spot of a record is, with the line there. Cheap for many spots of one file in a row. */
  of({ file, path }: Origin, { at = [], key = false, words, offset }: Spot): Place & { excerpt: string } {
    if (file !== this.#file) this.#open(file)
    const { start, end } = this.#locator?.range([...path, ...at], key) ?? {
      start: offset ?? 0,
      end: this.#lines.text.length,
    }
    if (words === undefined)
      return { file: file.shown, ...this.#lines.place(start, offset === undefined ? end : start + 1) }
    const inside = this.#lines.text.indexOf(words, start)
    const found = inside !== -1 && inside < end
    return { file: file.shown, ...this.#lines.place(found ? inside : start, found ? inside + words.length : end) }
  }

  #open(file: Origin['file']): void {
    const { text } = decode(file.bytes)
    this.#file = file
    this.#lines = new Lines(text)
    this.#locator = file.kind.shape === 'prose' ? null : new Locator(parseYaml(text))
  }
}
