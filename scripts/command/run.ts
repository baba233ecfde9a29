import { CommandError, exitCodes } from './exit-codes.ts'

/** Runs a verb and turns what it returns or throws into the exit code and one sentence. */
export async function run(verb: (args: string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', unlessClosed)
  try {
    process.exitCode = await verb(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    // Help that was asked for is what a program or a pager reads.
    if (error.exitCode === exitCodes.fine) console.log(error.message)
    else console.error(error.message)
    process.exitCode = error.exitCode
  }
}

/** Whoever reads the output may stop early, as head does: that is not a failure. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
