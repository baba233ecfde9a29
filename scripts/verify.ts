/** npm run verify -- FILE.pdf: reopens a finished PDF and proves it against itself. */
import { readFile } from 'node:fs/promises'
import { CommandError, exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { DamagedPdf } from './pdf/verify/damaged.ts'
import { verdictTable } from './pdf/verify/table.ts'
import { verifyPdf } from './pdf/verify/verify.ts'

await run(async (files) => {
  const unknown = files.find((file) => file.startsWith('-'))
  if (unknown !== undefined) {
    throw new CommandError(`There is no option ${unknown}. Name the files: npm run verify -- FILE.pdf`, exitCodes.usage)
  }
  if (files.length === 0) throw new CommandError('Name the files: npm run verify -- FILE.pdf', exitCodes.usage)
  let proven = true
  for (const file of files) {
    const data = await readFile(file).catch(() => null)
    if (data === null) throw new CommandError(`${file} cannot be read.`, exitCodes.usage)
    const verdicts = await verifyPdf(data).catch((error: unknown) => {
      throw error instanceof DamagedPdf
        ? new CommandError(`${file} opens, but ${error.message}`, exitCodes.printing)
        : new CommandError(`${file} ${unreadable(error)}`, exitCodes.usage)
    })
    console.log(verdictTable(file, verdicts))
    proven &&= verdicts.every(({ problems }) => problems.length === 0)
  }
  return proven ? exitCodes.fine : exitCodes.printing
})

/** Why a file cannot be verified, by the name that pdf.js gives its error. */
function unreadable(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException') return 'is locked with a password. Verify it as it was built.'
  return `is not a PDF, or only part of one: ${message}`
}
