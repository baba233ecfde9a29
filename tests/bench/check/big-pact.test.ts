import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeBigPact } from '../../../scripts/bench/check/big-pact.ts'
import { loadFacts } from '../../../scripts/facts/load.ts'

it('the pact that a check is measured on has no finding, which would be measured instead', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'big-pact-'))
  writeBigPact(folder, 100)
  const where = { data: join(folder, 'data'), briefings: join(folder, 'briefings'), cache: null }
  expect((await loadFacts(where)).findings).toEqual([])
  rmSync(folder, { recursive: true })
})
