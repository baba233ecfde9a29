import { describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../../scripts/pdf/browser/browser.ts'
import { openPrinter, timeLimit } from '../../../scripts/pdf/browser/printer.ts'
import { smallBook } from '../small-book.ts'

const never = new AbortController().signal

/** Sends a browser a signal at the moment it is asked to print. */
async function struck(signal: NodeJS.Signals): Promise<Browser> {
  const browser = await launch()
  const newPage = browser.newPage.bind(browser)
  browser.newPage = async () => {
    const page = await newPage()
    const pdf = page.pdf.bind(page)
    page.pdf = (options) => {
      browser.process()?.kill(signal)
      return pdf(options)
    }
    return page
  }
  return browser
}

/** Opens these browsers one after another, and then no more. */
function inTurn(...openers: (() => Promise<Browser>)[]): { open: () => Promise<Browser>; left: () => number } {
  return {
    open: () => openers.shift()?.() ?? Promise.reject(new Error('one browser too many')),
    left: () => openers.length,
  }
}

const killed = () => struck('SIGKILL')
const stopped = () => struck('SIGSTOP')

describe('openPrinter', () => {
  it('replaces a browser that is killed while it prints', async () => {
    await using book = await smallBook('<p>Some words</p>')
    const { open, left } = inTurn(killed, launch)
    await using printer = await openPrinter(never, open)
    await expect(printer.print(book.job)).resolves.toMatchObject({ pages: 2 })
    expect(left()).toBe(0)
    expect(await book.written()).toEqual(['small.pdf'])
  })

  it('replaces a browser that hangs', async () => {
    await using book = await smallBook('<p>Some words</p>')
    const { open } = inTurn(stopped, launch)
    let limit = 1_500
    await using printer = await openPrinter(never, open, () => {
      const now = limit
      limit = 60_000
      return now
    })
    await expect(printer.print(book.job)).resolves.toMatchObject({ pages: 2 })
  })

  it('gives up where the second is killed too, and leaves nothing behind', async () => {
    await using book = await smallBook('<p>Some words</p>')
    const { open } = inTurn(killed, killed)
    await using printer = await openPrinter(never, open)
    const failure = await printer.print(book.job).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CommandError', exitCode: 4 })
    expect((failure as Error).message).toMatch(/^The browser died or hung twice while printing \S+small\.pdf: .+$/)
    expect(await book.written()).toEqual([])
  })

  it('gives up where the second hangs too, and says how long it waited', async () => {
    await using book = await smallBook('<p>Some words</p>')
    const { open } = inTurn(stopped, stopped)
    await using printer = await openPrinter(never, open, () => 1_500)
    const failure = await printer.print(book.job).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CommandError', exitCode: 4 })
    expect((failure as Error).message).toMatch(/hung twice while printing \S+small\.pdf: it was not done in 2 s$/)
    expect(await book.written()).toEqual([])
  })

  it('prints the next job after one that cannot be printed, in the same browser', async () => {
    await using bad = await smallBook('<img src="missing.png" alt="a">')
    await using good = await smallBook('<p>Some words</p>')
    const { open } = inTurn(launch)
    await using printer = await openPrinter(never, open)
    await expect(printer.print(bad.job)).rejects.toThrow('missing.png')
    await expect(printer.print(good.job)).resolves.toMatchObject({ pages: 2 })
  })

  it('opens no second browser after it was told to stop', async () => {
    await using book = await smallBook('<p>Some words</p>')
    const { open } = inTurn(stopped)
    const controller = new AbortController()
    await using printer = await openPrinter(controller.signal, open)
    const printing = printer.print(book.job)
    setTimeout(() => controller.abort(), 1_000)
    await expect(printing).rejects.toMatchObject({ name: 'AbortError' })
    expect(await book.written()).toEqual([])
  })
})

describe('timeLimit', () => {
  it('grows with the book', async () => {
    await using book = await smallBook('')
    const grown = { ...book.job, data: { ...book.job.data, json: 'x'.repeat(1_000_000) } }
    expect(timeLimit(book.job)).toBeLessThan(61_000)
    expect(timeLimit(grown)).toBe(1_060_000)
  })
})
