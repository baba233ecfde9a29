import { ProtocolError, TimeoutError } from 'puppeteer'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import { launch, type Browser } from './browser.ts'
import type { PrintedBook, PrintJob } from '../job.ts'
import { printBook } from '../print.ts'

/** One browser for all that a build prints. */
export interface Printer extends AsyncDisposable {
  /**
   * Prints one job. A browser that dies or hangs on the way is replaced once.
   * @throws CommandError with exit code 4 where the second one does so too, or the job cannot be printed
   */
  print(job: PrintJob): Promise<PrintedBook>
}

/** How long a job may take, in milliseconds: a minute, and a second for each thousand letters of its facts. */
export const timeLimit = ({ data }: PrintJob): number => 60_000 + data.json.length

/**
 * Opens a printer. Dispose of it when all is printed.
 * @param signal closes the browser
 * @param open starts a browser
 * @param limit how long a job may take before its browser counts as hung, in milliseconds
 * @throws CommandError with exit code 2 where there is no browser
 */
export async function openPrinter(
  signal: AbortSignal,
  open: () => Promise<Browser> = launch,
  limit: (job: PrintJob) => number = timeLimit,
): Promise<Printer> {
  let browser = await open()
  const close = (): void => void stop(browser)
  signal.addEventListener('abort', close)
  const attempt = async (job: PrintJob): Promise<PrintedBook | Error> => {
    try {
      return await within(limit(job), printBook(browser, job))
    } catch (error) {
      signal.throwIfAborted()
      const lost = error instanceof TimeoutError || error instanceof ProtocolError || !browser.connected
      if (lost && error instanceof Error) return error
      throw error
    }
  }
  return {
    async print(job) {
      const first = await attempt(job)
      if (!(first instanceof Error)) return first
      await stop(browser)
      browser = await open()
      const second = await attempt(job)
      if (!(second instanceof Error)) return second
      throw new CommandError(
        `The browser died or hung twice while printing ${job.out}: ${second.message}`,
        exitCodes.printing,
      )
    },
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', close)
      await stop(browser)
    },
  }
}

/** @throws TimeoutError where the work takes longer than that many milliseconds */
async function within<Result>(limit: number, work: Promise<Result>): Promise<Result> {
  const clock = Promise.withResolvers<never>()
  const seconds = Math.ceil(limit / 1_000)
  const timer = setTimeout(() => clock.reject(new TimeoutError(`it was not done in ${seconds} s`)), limit)
  try {
    return await Promise.race([work, clock.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** A browser that hangs does not answer a request to close, so it is killed. */
async function stop(browser: Browser): Promise<void> {
  const gone = browser.close().catch(() => {})
  const kill = setTimeout(() => browser.process()?.kill('SIGKILL'), 3_000)
  await gone
  clearTimeout(kill)
}
