import { mcidOf, type Operation } from './operations.ts'

/** The content of a page, as it is to be written: its parts between the beginnings of what is tagged. */
export class PageContent {
  private readonly parts: string[] = []
  private readonly begins = new Map<number, number>()

  constructor(operations: readonly Operation[]) {
    let run: string[] = []
    for (const operation of operations) {
      const mcid = operation.operator === 'BDC' ? mcidOf(operation) : null
      if (mcid === null) {
        run.push(operation.text)
        continue
      }
      this.parts.push(run.join('\n'))
      this.begins.set(mcid, this.parts.push(operation.text) - 1)
      run = []
    }
    this.parts.push(run.join('\n'))
  }

  /** Makes an artifact of the sequence with that number (ISO 32000-1, 14.8.2.2). */
  makeArtifact(mcid: number): void {
    const at = this.begins.get(mcid)
    if (at !== undefined) this.parts[at] = '/Artifact BMC'
  }

  toString(): string {
    return `${this.parts.filter((part) => part !== '').join('\n')}\n`
  }
}
