import { TimeoutError } from 'puppeteer'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { launch, type Browser } from './browser.ts'
import type { PrintedBook, PrintJob } from './job.ts'
import { printBook } from './print.ts'

/** One browser for all that a build prints. */
export interface Printer extends AsyncDisposable {
  /**
   * Prints one job. A browser that dies or hangs on the way is replaced once.
   * @throws CommandError with exit code 4 where the second one does so too, or the job cannot be printed
   */
  print(job: PrintJob): Promise<PrintedBook>
}

/**
 * Opens a printer. Dispose of it when all is printed.
 * @param signal closes the browser
 * @param open starts a browser
 * @throws CommandError with exit code 2 where there is no browser
 */
export async function openPrinter(signal: AbortSignal, open: () => Promise<Browser> = launch): Promise<Printer> {
  let browser = await open()
  const close = (): void => void stop(browser)
  signal.addEventListener('abort', close)
  const attempt = async (job: PrintJob): Promise<PrintedBook | Error> => {
    try {
      return await printBook(browser, job)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof TimeoutError || !browser.connected) return error as Error
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

/** A browser that hangs does not answer a request to close, so it is killed. */
async function stop(browser: Browser): Promise<void> {
  const gone = browser.close().catch(() => {})
  const kill = setTimeout(() => browser.process()?.kill('SIGKILL'), 3_000)
  await gone
  clearTimeout(kill)
}
