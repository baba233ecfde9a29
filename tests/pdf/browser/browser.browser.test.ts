import { afterEach, describe, expect, it, vi } from 'vitest'
import { launch, tooOld } from '../../../scripts/pdf/browser/browser.ts'

afterEach(() => vi.unstubAllEnvs())

describe('launch', () => {
  it('starts the browser of the lock file', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '')
    const browser = await launch()
    expect(await browser.version()).toMatch(/^HeadlessChrome\/\d+\./)
    await browser.close()
  })

  it.each([
    ['is not there', '/nowhere/chrome'],
    ['is a folder', '/'],
    ['is no browser', process.execPath],
    ['ends at once', '/bin/false'],
  ])('ends with 2 and the mend where the one it is told to take %s', async (_, path) => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', path)
    const failure = await launch().catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CommandError', exitCode: 2 })
    const { message } = failure as Error
    expect(message).toMatch(new RegExp(`^${path} does not start: .`))
    expect(message).toContain('PUPPETEER_EXECUTABLE_PATH')
    expect(message.split('\n').length).toBeLessThan(4)
  })
})

describe('tooOld', () => {
  it.each(['HeadlessChrome/131.0.6778.85', 'Chrome/147.0.7727.0', 'Edg/140.0.1'])('takes %s', (version) => {
    expect(tooOld(version)).toBeNull()
  })

  it.each(['HeadlessChrome/130.0.6723.58', 'Chrome/99.0.4844.51', 'Unknown'])(
    'refuses %s, and says what it needs',
    (version) => {
      expect(tooOld(version)).toBe(`is ${version}. Pactbook prints with Chrome 131 or newer: update it.`)
    },
  )
})
