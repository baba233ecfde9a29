import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { documentsOf, type SiteName } from './published.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // A book is named in full, and a long name says more than a short one.
    'long-title': ['error', { maxlength: 80 }],
    // Scripts and styles come from the page's own origin, which the policy holds them to; a hash adds nothing there.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

const faultsOf = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))

describe.each<SiteName>(['fictional', 'large', 'hostile'])('the pages of the %s pact are valid HTML', (site) => {
  it.each(documentsOf(site))('$file', ({ html }) => {
    // An attack takes its room in a title too.
    const faults = faultsOf(html).filter((fault) => site !== 'hostile' || !fault.includes(' long-title: '))
    expect(faults).toEqual([])
  })
})

it('a page with a fault is not', () => {
  const page = documentsOf('fictional')[0]?.html ?? ''
  expect(faultsOf(page)).toEqual([])
  expect(faultsOf(page.replace('<main', '<p><div></div></p><main')).join()).toContain('no-implicit-close')
  expect(faultsOf(page.replace('<main', '<i id="main-content"></i><main')).join()).toContain('no-dup-id')
})
