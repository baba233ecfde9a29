import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasPinnedChromium, unpackChromium } from '../../../scripts/pdf/browser/chromium.ts'

it.runIf(hasPinnedChromium())('two who unpack at once each get a browser that starts', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'chromium-'))
  try {
    const starts = [0, 1].map(async () => {
      const { executablePath, libraries } = await unpackChromium(cache)
      return spawnSync(executablePath, ['--version'], { env: { LD_LIBRARY_PATH: libraries }, encoding: 'utf8' })
    })
    for (const { error, stdout } of await Promise.all(starts)) {
      expect(error).toBeUndefined()
      expect(stdout).toMatch(/\d+\.\d+/)
    }
    expect(await readdir(cache)).toHaveLength(1)
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
})
