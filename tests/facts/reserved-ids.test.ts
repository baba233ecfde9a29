import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ownAnchors } from '../../scripts/facts/rules/ids/reserved-id.ts'
import { checked, entriesWith, pact, textOf } from './fictional-entries.ts'

it('no anchor of the templates is free for a fact', () => {
  const templates = globSync('templates/{layouts,pages,components}/**/*.njk').map((file) => readFileSync(file, 'utf8'))
  const used = templates.flatMap((text) => [...text.matchAll(/\bid="([a-z-]+)"/g)].map(([, id]) => id))
  expect(new Set(used)).toEqual(ownAnchors)
})

it.each(['words', 'person-mira-tolvane', 'source-x', 'aux'])('a fact cannot be called %s', (id) => {
  const file = `${pact}/statements.yaml`
  const { findings } = checked(entriesWith({ [file]: textOf(file).replace('institute-no-clause', id) }))
  expect(findings.map(({ rule }) => rule)).toContain('reserved-id')
})

it('no anchor that the templates compose can be the id of a fact', () => {
  const templates = globSync('templates/{layouts,pages,components}/**/*.njk').map((file) => readFileSync(file, 'utf8'))
  const composed = templates.flatMap((text) => [...text.matchAll(/\bid="([^"]*\{\{[^"]*)"/g)].map(([, id = '']) => id))
  const free = composed.filter(
    (id) => !/^(source|person|term|footnote)-\{\{|--|^\{\{ (chapter|each)\.id \}\}$/.test(id),
  )
  expect(composed.length).toBeGreaterThan(5)
  expect(free).toEqual([])
})

it.each(['reactions', 'sources'])('a fact cannot be called %s, as a chapter is', (id) => {
  const file = `${pact}/statements.yaml`
  const { findings } = checked(entriesWith({ [file]: textOf(file).replace('institute-no-clause', id) }))
  expect(findings.map(({ rule }) => rule)).toContain('duplicate-id')
})

it('a period of NATO status cannot be called as a chapter is', () => {
  const file = 'data/nato-status.yaml'
  const { findings } = checked(entriesWith({ [file]: textOf(file).replace(/id: [\w-]+/, 'id: timeline') }))
  expect(findings.map(({ rule }) => rule)).toContain('duplicate-id')
})
