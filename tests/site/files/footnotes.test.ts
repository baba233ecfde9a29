import { beforeAll, describe, expect, it } from 'vitest'
import { dataFiles } from '../../../scripts/site/files/data/files.ts'
import { feedFile } from '../../../scripts/site/files/feed.ts'
import { footnoteTexts } from '../../../scripts/site/files/footnotes.ts'
import type { Site } from '../../../scripts/site/pages/page.ts'
import { fictionalSite } from '../rendered.ts'

const text =
  '* Corvania: This name is without prejudice to positions on status. It is used here as the Harbour Conference used it.'

let site: Site
beforeAll(async () => {
  site = await fictionalSite()
})

describe('a status footnote goes with what leaves the site without its pages', () => {
  it('as plain text, once for all books', () => {
    expect(footnoteTexts([...site.books, ...site.books])).toEqual([text])
  })

  it('in each entry of the feed', () => {
    expect(feedFile(site).text.match(/<summary>(.*)<\/summary>/)?.[1]).toContain(text)
  })

  it('in the description of the data', () => {
    const file = dataFiles(site).find(({ path }) => path.endsWith('datapackage.json'))
    expect(JSON.parse(file?.text ?? '{}')).toMatchObject({ description: expect.stringContaining(text) })
  })

  it('and nowhere where no country has one', async () => {
    const bare = await fictionalSite(({ countries }) => {
      for (const country of countries) delete country.footnote
    })
    expect(footnoteTexts(bare.books)).toEqual([])
    expect(feedFile(bare).text).not.toContain('* ')
  })
})
