/** npm run fuzz -- --minutes N: prints random books that the check lets pass, and keeps those that fail. */
import { join } from 'node:path'
import { CommandError, exitCodes } from './command/exit-codes.ts'
import { parseOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { searchForFailures } from './fuzz/search.ts'

await run(async (args) => {
  const { minutes, seed } = parseOptions(args, {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  })
  if (!(Number(minutes) > 0)) throw new CommandError(`--minutes ${minutes}: write how many.`, exitCodes.usage)
  if (!/^\d{1,9}$/.test(seed)) throw new CommandError(`--seed ${seed}: write a whole number.`, exitCodes.usage)
  console.log(`The first book has the seed ${seed}.`)
  const until = Date.now() + Number(minutes) * 60_000
  const { printed, refused, failed } = await searchForFailures(
    Number(seed),
    until,
    join('.cache', 'fuzz'),
    console.error,
  )
  console.log(`${printed} books were printed and proved, ${refused} refused by the check, ${failed.length} failed.`)
  return failed.length === 0 ? exitCodes.fine : exitCodes.printing
})
