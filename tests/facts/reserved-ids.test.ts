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
