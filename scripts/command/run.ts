import { CommandError, exitCodes } from './exit-codes.ts'

/** Runs a verb and turns what it returns or throws into the exit code and one sentence. */
export async function run(verb: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await verb(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    process.exitCode = error.exitCode ?? exitCodes.usage
  }
}
