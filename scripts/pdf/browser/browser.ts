import { launch as launchBrowser, type Browser, type LaunchOptions } from 'puppeteer'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'
import { hasPinnedChromium, unpackChromium } from './chromium.ts'
import { findInstalledBrowser } from './installed-browsers.ts'

export type { Browser } from 'puppeteer'

/**
 * Launches the browser that prints: the one that PUPPETEER_EXECUTABLE_PATH names, else on Linux the one that the lock
 * file pins, else an installed Chrome, Chromium or Edge. The sandbox is on unless the process is root, whom Chromium
 * gives none. Close it with `browser.close()`.
 * @throws CommandError with exit code 2, naming the mend, where there is none or it does not start
 */
export async function launch(): Promise<Browser> {
  const named = process.env['PUPPETEER_EXECUTABLE_PATH']
  if (named) return start({ executablePath: named })
  if (hasPinnedChromium()) return startPinned()
  const installed = findInstalledBrowser()
  if (installed !== null) return start({ executablePath: installed })
  throw new CommandError(
    'No browser to print with: install Chrome, Chromium or Edge, or name one in PUPPETEER_EXECUTABLE_PATH.',
    exitCodes.usage,
  )
}

async function startPinned(): Promise<Browser> {
  const { executablePath, libraries, fonts } = await unpackChromium()
  const env = { ...process.env, ...fonts }
  try {
    return await open({ executablePath, headless: 'shell', env })
  } catch (error) {
    if (!lacksLibrary(error)) throw failure(executablePath, error)
    const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
    return start({ executablePath, headless: 'shell', env: { ...env, LD_LIBRARY_PATH: path } })
  }
}

async function start(options: LaunchOptions): Promise<Browser> {
  try {
    return await open(options)
  } catch (error) {
    throw error instanceof CommandError ? error : failure(options.executablePath ?? '', error)
  }
}

async function open(options: LaunchOptions): Promise<Browser> {
  const root = process.getuid?.() === 0
  const browser = await launchBrowser({
    // Without the first, web fonts are set differently from one Chromium to the next.
    args: ['--font-render-hinting=none', '--disable-dev-shm-usage', ...(root ? ['--no-sandbox'] : [])],
    // The verbs answer signals themselves.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 0,
    ...options,
  })
  const problem = tooOld(await browser.version())
  if (problem === null) return browser
  await browser.close()
  throw new CommandError(`${options.executablePath ?? ''} ${problem}`, exitCodes.usage)
}

/** The first Chromium that draws margin boxes, and with them the running heads and the numbers at the foot. */
const oldest = 131

/** What is wrong with a browser of that version, such as HeadlessChrome/147.0.7727.0; null where it is new enough. */
export function tooOld(version: string): string | null {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0)
  return major >= oldest ? null : `is ${version}. Pactbook prints with Chrome ${oldest} or newer: update it.`
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const lacksLibrary = (error: unknown): boolean => messageOf(error).includes('error while loading shared libraries')

function failure(executablePath: string, error: unknown): CommandError {
  const message = messageOf(error)
  const mend = mends.find(({ when }) => when.test(message))?.mend ?? 'Name another in PUPPETEER_EXECUTABLE_PATH.'
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /error|No usable sandbox|ENOENT|EACCES/i.test(line)) ?? lines[0]
  return new CommandError(`${executablePath} does not start: ${telling}\n${mend}`, exitCodes.usage)
}

const mends = [
  {
    when: /error while loading shared libraries/,
    mend: 'Install what it needs with: sudo apt-get install --no-install-recommends libnss3 libexpat1 libgcc-s1',
  },
  {
    when: /No usable sandbox|sandbox_host_linux|Operation not permitted/,
    mend:
      'This system forbids unprivileged programs their own sandbox. Allow it with: ' +
      'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n' +
      'or name an installed Chrome, which has its own permission, in PUPPETEER_EXECUTABLE_PATH.',
  },
]
