import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { days } from './days.ts'
import { check } from '../../scripts/facts/check.ts'
import { inspectAhead } from '../../scripts/facts/inspect-ahead.ts'
import { memoryIn } from '../../scripts/facts/inspection/cache.ts'
import { compileShapes } from '../../scripts/facts/schema/validate.ts'
import { checked, entriesWith, textOf } from './fictional-entries.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ahead-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const faulty = entriesWith({ 'data/people.yaml': textOf('data/people.yaml').replace('country:', 'kountry:') })
const validate = compileShapes()

describe('inspectAhead', () => {
  it('leaves a check nothing to inspect, which finds the same and remembers it', async () => {
    const memory = memoryIn(folder, 'a')
    await inspectAhead(faulty, memory, 0)
    const inspectedHere: string[] = []
    const { findings } = check(faulty, {
      validate,
      days,
      remember: (file, inspect) =>
        memory.remember(file, () => {
          inspectedHere.push(file.kind.shape)
          return inspect()
        }),
    })
    expect(new Set(inspectedHere)).toEqual(new Set(['prose']))
    expect(findings).toEqual(checked(faulty).findings)
    expect(findings.length).toBeGreaterThan(0)
    memory.keep(Date.now())
    const next = memoryIn(folder, 'a')
    expect(check(faulty, { validate, days, remember: next.remember }).findings).toEqual(findings)
    expect(next.counts).toEqual({ inspected: 0, remembered: memory.counts.inspected })
  })

  it('leaves to the check what is too little for threads, and what a thread failed at', async () => {
    const learned: string[] = []
    const memory = { knows: () => false, learn: (_: unknown, inspection: string) => learned.push(inspection) }
    await inspectAhead(faulty, memory)
    const unreadable = faulty.map((entry) => ({ ...entry, bytes: 'no bytes' as unknown as Uint8Array }))
    await inspectAhead(unreadable, memory, 0)
    expect(learned).toEqual([])
  })
})
