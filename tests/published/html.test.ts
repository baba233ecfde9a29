import { describe, expect, it } from 'vitest'
import { htmlFaults } from './html-faults.ts'
import { documentsOf, type SiteName } from './published.ts'

describe.each<SiteName>(['fictional', 'large', 'hostile'])('the pages of the %s pact are valid HTML', (site) => {
  it.each(documentsOf(site))('$file', ({ html }) => {
    // An attack takes its room in a title too.
    const faults = htmlFaults(html).filter((fault) => site !== 'hostile' || !fault.includes(' long-title: '))
    expect(faults).toEqual([])
  })
})

it('a page with a fault is not', () => {
  const page = documentsOf('fictional')[0]?.html ?? ''
  expect(htmlFaults(page)).toEqual([])
  expect(htmlFaults(page.replace('<main', '<p><div></div></p><main')).join()).toContain('no-implicit-close')
  expect(htmlFaults(page.replace('<main', '<i id="main-content"></i><main')).join()).toContain('no-dup-id')
})
