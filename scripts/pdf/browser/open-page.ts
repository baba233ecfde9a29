import { ProtocolError, type Browser, type Page } from 'puppeteer'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import { brokenResources } from '../measure/in-page/resources.ts'

/**
 * Opens a page for print: its scripts stay off, and it may ask its own origin alone.
 * @throws CommandError with exit code 4 that names every request elsewhere and all that did not load; ProtocolError
 * where the browser is gone
 */
export async function openForPrint(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  const faults: string[] = []
  const { origin } = new URL(url)
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (new URL(request.url()).origin === origin) return void request.continue()
    faults.push(`${request.url()}: only the site itself may be asked`)
    return void request.abort()
  })
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.url()}: answered ${response.status()}`)
  })
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`))
  await page.emulateMediaType('print')
  await page.goto(url, { waitUntil: 'load', timeout: 0 }).catch((error: unknown) => {
    if (error instanceof ProtocolError) throw error
    faults.push(String(error))
  })
  if (faults.length === 0) faults.push(...(await page.evaluate(brokenResources)))
  if (faults.length > 0) {
    await page.close()
    throw new CommandError(`${url} cannot be printed:\n  ${[...new Set(faults)].join('\n  ')}`, exitCodes.printing)
  }
  return page
}
