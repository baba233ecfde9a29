import { afterEach, describe, expect, it, vi } from 'vitest'
import { readProvenance } from '../../scripts/build/provenance.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const published = ['2022-04-04', '2022-05-01']

describe('readProvenance', () => {
  it('takes the date that SOURCE_DATE_EPOCH says', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1000000000')
    expect((await readProvenance(published)).date.toISOString()).toBe('2001-09-09T01:46:40.000Z')
  })

  it('takes the day of the newest edition where there is no checkout', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    vi.stubEnv('GIT_DIR', '/nowhere')
    expect(await readProvenance(published)).toEqual({ commit: null, date: new Date('2022-05-01T00:00:00Z') })
  })

  it('is the same on another day', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    const today = await readProvenance(published)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01') })
    expect(await readProvenance(published)).toEqual(today)
  })
})
