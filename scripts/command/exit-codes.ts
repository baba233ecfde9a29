/** What a command's exit code means, the same for every verb. */
export const exitCodes = {
  fine: 0,
  /** The content has findings. */
  findings: 1,
  /** Wrong use, or a part of the environment is missing; the message names the mend. */
  usage: 2,
  /** The output folder cannot be used. */
  output: 3,
  printing: 4,
} as const

/** A failure that is not about the content: one sentence for the user, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}
