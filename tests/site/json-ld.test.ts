import { describe, expect, it } from 'vitest'
import { jsonLd } from '../../scripts/site/json-ld.ts'
import { fictionalSite } from './rendered.ts'

describe('schema.org data', () => {
  it('says on every page what it is', async () => {
    const site = await fictionalSite()
    for (const page of site.pages) {
      expect(JSON.parse(jsonLd(page, site)), page.url).toMatchObject({
        '@type': expect.stringMatching(/^[A-Z]/) as unknown,
        name: page.title,
      })
    }
  })

  it('cannot end the block it stands in', async () => {
    const site = await fictionalSite(({ briefings }) => {
      for (const { briefing } of briefings) briefing.description = '</script><script>alert(1)</script>'
    })
    const page = site.pages.find(({ layout }) => layout === 'briefing')
    if (page === undefined) throw new Error('no briefing page')
    const text = jsonLd(page, site)
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ description: '</script><script>alert(1)</script>' })
  })
})
