import { describe, expect, it } from 'vitest'
import { pagePaths, ruleHeads, rulePages } from '../../../scripts/facts/reference/rule-pages.ts'
import { casesIn, tried } from './tried.ts'

const pageOf = rulePages()
const codes = ruleHeads.map(({ code }) => code)

describe('the pages of the rules', () => {
  it('are one for each rule, and none for anything else', () => {
    expect([...pagePaths().keys()].toSorted()).toEqual(codes.toSorted())
  })

  it.each(codes)('%s: has its parts', (code) => {
    const page = pageOf(code)
    const headings = [...(page?.body ?? '').replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    )
    const exemption = page?.exemptible === true ? ['When an exemption makes sense'] : []
    expect(headings).toEqual(['Wrong', 'Right', 'How to mend it', ...exemption])
    expect(page?.title).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(page?.body).toMatch(/^[^#\s]/)
    expect(page?.body).not.toMatch(/\b(?:severity|exit code)\b/i)
  })

  it.each(codes)('%s: the wrong example is found, by this rule alone, in these words', (code) => {
    const examples = tried(part(code, 'Wrong'))
    expect(examples).toHaveLength(1)
    for (const { example, findings, said } of examples) {
      expect(said).toEqual(example.findings)
      expect(findings.map(({ rule }) => rule)).toEqual([code])
      expect(example.files.map(({ path }) => path)).toContain(findings[0]?.file)
      expect(findings[0]?.line).toBeGreaterThan(0)
    }
  })

  it.each(codes)('%s: the right example is accepted', (code) => {
    const examples = tried(part(code, 'Right'))
    expect(examples).toHaveLength(1)
    expect(examples.flatMap(({ said }) => said)).toEqual([])
  })
})

const part = (code: string, heading: string): string =>
  pageOf(code)
    ?.body.split(/^## (?=Wrong$|Right$|How to mend it$|When an)/m)
    .find((section) => section.startsWith(`${heading}\n`)) ?? ''

describe('further wrong input of a rule, with every finding letter for letter', () => {
  it.each(casesIn('tests/bad'))('$title', ({ example, findings, said, code }) => {
    expect(said).toEqual(example.findings)
    expect(findings.map(({ rule }) => rule)).toContain(code)
  })
})

describe('what is good, if odd, is accepted', () => {
  it.each(casesIn('tests/good'))('$title', ({ said }) => {
    expect(said).toEqual([])
  })
})
