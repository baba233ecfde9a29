import { describe, expect, it } from 'vitest'
import { days } from '../days.ts'
import { check } from '../../../scripts/facts/check.ts'
import { contentOf } from '../../../scripts/facts/content/assemble.ts'
import type { Content } from '../../../scripts/facts/content/content.ts'
import { kindOf } from '../../../scripts/facts/files/layout.ts'
import { inspect } from '../../../scripts/facts/inspection/inspect.ts'
import type { InspectedFile } from '../../../scripts/facts/inspection/inspection.ts'
import { rules } from '../../../scripts/facts/rules/index.ts'
import { compileShapes } from '../../../scripts/facts/schema/validate.ts'
import { growingPact } from '../growing-pact.ts'

const validate = compileShapes()

/** Counts how often anything in a value is read. What is the same stays the same, so that it can be looked up. */
class Reads {
  count = 0
  readonly #counting = new WeakMap<object, object>()

  of<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value
    const known = this.#counting.get(value)
    if (known !== undefined) return known as Value
    const counting = new Proxy(value, {
      get: (target, key, receiver) => {
        if (typeof key === 'string') this.count += 1
        return this.of(Reflect.get(target, key, receiver))
      },
    })
    this.#counting.set(value, counting)
    this.#counting.set(counting, counting)
    return counting
  }
}

/** The content of the growing pact, whose records and lists count how often they are read. */
function countedContent(size: number, reads: Reads): Content {
  const files = growingPact(size).flatMap(({ root, path, shown, bytes }): InspectedFile[] => {
    const kind = kindOf(root, path)
    if (bytes === null || kind === null || kind.shape === 'ignored') return []
    const inspection = inspect(bytes, kind, rules, validate)
    return [{ shown, name: path, kind, bytes, inspection: { ...inspection, value: reads.of(inspection.value) } }]
  })
  const content = contentOf(files, [], days, true)
  const { texts, references, claims, records, sources } = content
  return {
    ...content,
    texts: reads.of(texts),
    references: reads.of(references),
    claims: reads.of(claims),
    records: reads.of(records),
    sources: reads.of(sources),
    pacts: content.pacts.map((pact) => ({ ...pact, claims: reads.of(pact.claims) })),
  }
}

const sizes = [50, 100, 150]

/** How much the count grows from each size to the next: alike where it grows with the size, and more where faster. */
function steps(counted: (size: number) => number): { first: number; second: number } {
  const [small = 0, middle = 0, large = 0] = sizes.map(counted)
  return { first: middle - small, second: large - middle }
}

describe('each rule of the domain reads the facts in proportion to their number', () => {
  const contents = new Map(
    sizes.map((size) => {
      const reads = new Reads()
      return [size, { reads, content: countedContent(size, reads) }]
    }),
  )
  const readsIn = (size: number, work: (content: Content) => void): number => {
    const { reads, content } = contents.get(size) ?? expect.fail(`there is no content of ${size}`)
    const before = reads.count
    work(content)
    return reads.count - before
  }

  it.each(rules.content.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const { first, second } = steps((size) => readsIn(size, (content) => rule.check(content, () => {})))
    expect(second).toBeLessThanOrEqual(1.1 * first + 50)
  })

  it('would see a rule that holds every fact against every other', () => {
    const { first, second } = steps((size) =>
      readsIn(size, ({ claims }) => {
        for (const { claim } of claims) claims.some((other) => other.claim.id === `${claim.id}-`)
      }),
    )
    expect(second).toBeGreaterThan(1.1 * first + 50)
  })
})

describe('a whole check reads the facts in proportion to their number', () => {
  it('with a circle of reactions, exemptions that are needed, unneeded and misspelled, and findings all over', () => {
    const found: number[] = []
    const { first, second } = steps((size) => {
      const reads = new Reads()
      const { findings } = check(growingPact(size), {
        validate,
        days,
        remember: (_file, inspected) => {
          const inspection = inspected()
          return { ...inspection, value: reads.of(inspection.value) }
        },
      })
      found.push(findings.length)
      const codes = findings.map(({ rule }) => rule)
      expect(codes).toEqual(expect.arrayContaining(['reference-cycle', 'unneeded-exemption', 'unknown-exemption']))
      return reads.count
    })
    expect(second).toBeLessThanOrEqual(1.1 * first + 50)
    expect(found[2] ?? 0).toBeGreaterThan(4 * (sizes[2] ?? 0))
  })
})
