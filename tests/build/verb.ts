import { spawn, type ChildProcess } from 'node:child_process'

/** What a verb did, seen from outside. */
export interface Outcome {
  code: number | null
  output: string
}

/** Starts a verb of scripts/ as a person does. `outcome` settles when it ends. */
export function startVerb(
  verb: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { child: ChildProcess; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [`scripts/${verb}.ts`, ...args], { env: { ...process.env, ...env } })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const outcome = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  })
  return { child, outcome }
}

/** Runs a verb to its end. */
export const runVerb = (verb: string, args: readonly string[], env?: Record<string, string>): Promise<Outcome> =>
  startVerb(verb, args, env).outcome
