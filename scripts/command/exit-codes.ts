/** What an exit code means, the same for every verb: the one table. README.md says the same, held by a test. */
export const exitCodeMeanings = {
  0: 'fine',
  1: 'findings in the content',
  2: 'wrong use or something missing',
  3: 'the output folder cannot be used',
  4: 'printing or verification failed',
  129: 'stopped by SIGHUP',
  130: 'stopped by SIGINT',
  143: 'stopped by SIGTERM',
} as const

type ExitCode = keyof typeof exitCodeMeanings

/** The exit codes by name. A message that goes with `usage` names the mend. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, output: 3, printing: 4 } as const satisfies Record<
  string,
  ExitCode
>

/** The signals that end a command, each with the exit code that shells expect of it. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Record<string, ExitCode>

/** A failure that is not about the content: one sentence for the user, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}
