import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findInstalledBrowser } from '../../../scripts/pdf/browser/installed-browsers.ts'

afterEach(() => vi.unstubAllEnvs())

describe('findInstalledBrowser', () => {
  it('finds Edge where Windows has no Chrome', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'programs-'))
    vi.stubEnv('PROGRAMFILES', '/nowhere')
    vi.stubEnv('PROGRAMFILES(X86)', folder)
    vi.stubEnv('LOCALAPPDATA', undefined)
    expect(findInstalledBrowser('win32')).toBeNull()
    const edge = join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
    await mkdir(join(edge, '..'), { recursive: true })
    await writeFile(edge, '')
    expect(findInstalledBrowser('win32')).toBe(edge)
    await rm(folder, { recursive: true })
  })

  it('knows none on a system that it does not know', () => {
    expect(findInstalledBrowser('aix')).toBeNull()
  })
})
