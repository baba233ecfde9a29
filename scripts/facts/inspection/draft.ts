import { closeSync, mkdirSync, openSync, renameSync, rmSync, writevSync } from 'node:fs'
import { dirname } from 'node:path'

/** So many parts are written at once. */
const batch = 256

/**
 * A file that is written part by part, so that a large one need not be held in memory, and under another name first, so
 * that nobody ever reads half of it. Throws what the disk does.
 */
export class Draft {
  readonly #path: string
  readonly #draft: string
  #parts: Uint8Array[] = []
  #file: number | null = null

  constructor(path: string) {
    this.#path = path
    this.#draft = `${path}.${process.pid}`
  }

  add(...parts: Uint8Array[]): void {
    this.#parts.push(...parts)
    if (this.#parts.length >= batch) this.#write()
  }

  /** Puts it in place, or takes it away where that fails. */
  finish(): void {
    try {
      this.#write()
      if (this.#file !== null) closeSync(this.#file)
      renameSync(this.#draft, this.#path)
    } finally {
      rmSync(this.#draft, { force: true })
    }
  }

  #write(): void {
    const parts = this.#parts.splice(0)
    mkdirSync(dirname(this.#path), { recursive: true })
    this.#file ??= openSync(this.#draft, 'w')
    writevSync(this.#file, parts)
  }
}
