import { CommandError, exitCodes } from '../command/exit-codes.ts'

/** How many problems a message names before it only counts them. */
const named = 20

/** One thing that is wrong with a printed file, and the id of what it is about; null where that is not known. */
export interface Flaw {
  says: string
  id: string | null
}

/** A file that failed its proof. */
export class FailedProof extends CommandError {
  readonly file: string
  readonly flaws: readonly Flaw[]
  constructor(file: string, flaws: readonly Flaw[], placeOf: (id: string) => string | null = () => null) {
    const lines = flaws.slice(0, named).map(({ says, id }) => {
      const place = id === null ? null : placeOf(id)
      return id === null ? says : place === null ? `${id}: ${says}` : `${place}: ${id}: ${says}`
    })
    const more = flaws.length > named ? [`and ${flaws.length - named} more`] : []
    super([`${file} failed verification:`, ...lines, ...more].join('\n  '), exitCodes.printing)
    this.file = file
    this.flaws = flaws
  }

  /** The same with the place of each record in its file. @param placeOf null for what is no record */
  located(placeOf: (id: string) => string | null): FailedProof {
    return new FailedProof(this.file, this.flaws, placeOf)
  }
}
