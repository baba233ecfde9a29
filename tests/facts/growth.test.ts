import { describe, expect, it } from 'vitest'
import { Suggester } from '../../scripts/facts/values/suggest.ts'
import { inspect } from '../../scripts/facts/inspection/inspect.ts'
import { rules } from '../../scripts/facts/rules/index.ts'
import { compileShapes } from '../../scripts/facts/schema/validate.ts'
import { parseYaml, readValue } from '../../scripts/facts/yaml/parse.ts'
import { checked, entriesWith } from './fictional-entries.ts'

const validate = compileShapes()

/** How often the rules of YAML are asked about a node, and how much of the file the findings carry. */
function effortFor(text: string): { visits: number; findings: number; carried: number } {
  let visits = 0
  const counter = { code: 'counter', severity: 'error', node: () => void (visits += 1) } as const
  const counted = { ...rules, yaml: [...rules.yaml, counter] }
  const { findings } = inspect(Buffer.from(text), { shape: 'glossary', owner: null }, counted, validate)
  return { visits, findings: findings.length, carried: JSON.stringify(findings).length }
}

const times = (count: number, part: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between)

describe('twice the input takes no more than twice the work', () => {
  it.each<[string, (count: number) => string]>([
    ['a long map', (count) => `- id: x\n${times(count, (index) => `  key-${index}: x\n`)}`],
    ['a long list', (count) => times(count, (index) => `- id: x-${index}\n  term: X\n  definition: A thing.\n`)],
    ['one long line of records', (count) => `[${times(count, (index) => `{ id: x-${index}, trem: X }`, ', ')}]`],
    ['one long line of control characters', (count) => `- id: "${'\u0007'.repeat(count)}"`],
    ['a key given many times', (count) => `- id: x\n${'  term: X\n'.repeat(count)}`],
    ['broken records', (count) => times(count, (index) => `- id: x-${index}\n  term: "X\n`)],
    ['tabs', (count) => times(count, (index) => `- id: x-${index}\n\tterm: X\n`)],
    ['comments with the line ends of Windows', (count) => `${'# x\r\n'.repeat(count)}- id: x`],
    ['aliases', (count) => `- &a x\n${'- *a\n'.repeat(count)}`],
  ])('%s', (_, input) => {
    const [small, large] = [effortFor(input(300)), effortFor(input(600))]
    for (const key of ['visits', 'findings', 'carried'] as const) {
      expect(large[key], key).toBeLessThanOrEqual(2.2 * small[key] + 200)
    }
  })

  it('a finding in a line of a megabyte carries a part of it', () => {
    expect(effortFor(`- { id: X, note: ${'x'.repeat(200_000)} }`).carried).toBeLessThan(5000)
  })

  it('words without end are no end of the checker', () => {
    const { findings } = checked(
      entriesWith({
        'briefings/harbour-declaration/reactions.md': '[x]('.repeat(20_000),
        'data/glossary.yaml': `- id: x\n  term: x\n  definition: '${'[#none ]'.repeat(10_000)}'\n`,
      }),
    )
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unsafe-link', 'too-long']))
    expect(findings.length).toBeLessThan(300)
  })

  it('nesting is read down to its limit and no further', () => {
    const visitsAt = (depth: number): number => {
      let visits = 0
      readValue(parseYaml('['.repeat(depth) + ']'.repeat(depth)), () => (visits += 1))
      return visits
    }
    expect(visitsAt(200)).toBe(visitsAt(100))
  })

  it('misspelt words are compared with others only so often', () => {
    const known = Array.from({ length: 2000 }, (_, index) => `known-word-${index}`)
    const suggester = new Suggester()
    for (let index = 0; index < 1000; index += 1) suggester.closest(`knwon-word-${index}`, known)
    expect(suggester.comparisons).toBeLessThanOrEqual(500_000)
  })
})
