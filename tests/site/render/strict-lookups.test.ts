import nunjucks from 'nunjucks'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeLookupsStrict } from '../../../scripts/site/render/strict-lookups.ts'

const context = { fact: { text: 'It was signed.', note: null, citations: [] } }
const render = (template: string): string => new nunjucks.Environment().renderString(template, context)

describe('a misspelled name fails, wherever it stands', () => {
  beforeAll(makeLookupsStrict)

  it.each([
    '{{ fact.txet }}',
    '{% if fact.txet %}x{% endif %}',
    '{% for each in fact.txet %}x{% endfor %}',
    '{{ fact.txet or "x" }}',
    '{{ fact.txet | default("x") }}',
    '{{ fact.txet | upper }}',
    '{{ fact.txet | length }}',
    '{{ "a" ~ fact.txet }}',
    '{{ fcat.text }}',
  ])('%s', (template) => {
    expect(() => render(template)).toThrow(/no "txet" here; there is text, note, citations|no variable "fcat"/)
  })

  it('but a value that is null or empty is a value', () => {
    expect(render('{{ fact.text }}{% if fact.note %}x{% endif %}{% for each in fact.citations %}x{% endfor %}')).toBe(
      'It was signed.',
    )
  })
})
