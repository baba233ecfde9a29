import { spawn, type ChildProcess } from 'node:child_process'

/** What a program did, seen from outside. */
export interface Outcome {
  code: number | null
  output: string
}

/** A program on its way. `outcome` settles when it ends. */
export interface Started {
  child: ChildProcess
  outcome: Promise<Outcome>
}

/** Starts a script with Node, in a folder of its own where one is named. */
export function startNode(args: readonly string[], env: Record<string, string> = {}, cwd = '.'): Started {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const outcome = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  })
  return { child, outcome }
}

/**
 * Starts a verb of scripts/ as a person does.
 * @throws where the verb would read the book that stands in data/ and briefings/, which is another one tomorrow
 */
export function startVerb(verb: string, args: readonly string[], env?: Record<string, string>): Started {
  const readsFacts = verb !== 'verify'
  if (readsFacts && !(args.includes('--data') && args.includes('--briefings')))
    throw new Error(`npm run ${verb} in a test wants --data and --briefings: the folders of a book that never changes`)
  return startNode([`scripts/${verb}.ts`, ...args], env)
}

/** Runs a verb to its end. */
export const runVerb = (verb: string, args: readonly string[], env?: Record<string, string>): Promise<Outcome> =>
  startVerb(verb, args, env).outcome
