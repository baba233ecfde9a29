import { signalCodes } from './exit-codes.ts'

/**
 * Runs `work` with an AbortSignal that fires on the first SIGINT, SIGTERM or SIGHUP, so that it can clean up.
 * A second signal leaves at once.
 * @returns what `work` returns, or the signal's exit code where it was stopped
 */
export async function untilSignalled(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController()
  let code: number | null = null
  const stop = (name: keyof typeof signalCodes): void => {
    if (code !== null) process.exit(code)
    code = signalCodes[name]
    controller.abort()
  }
  const names = Object.keys(signalCodes) as (keyof typeof signalCodes)[]
  for (const name of names) process.on(name, stop)
  try {
    const result = await work(controller.signal)
    return code ?? result
  } catch (error) {
    if (code === null) throw error
    return code
  } finally {
    for (const name of names) process.off(name, stop)
  }
}
