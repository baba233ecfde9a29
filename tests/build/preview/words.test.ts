import { expect, it } from 'vitest'
import { happened, pagesComeAndGone } from '../../../scripts/build/preview/words.ts'

const pages = (...urls: string[]) => urls.map((url) => ({ url, outputPath: '', content: '' }))

it('says what changed', () => {
  expect(happened([{ path: 'data/a.yaml', what: 'gone' }])).toBe('data/a.yaml is gone')
  expect(
    happened([
      { path: 'data/a.yaml', what: 'changed' },
      { path: 'data/b.yaml', what: 'new' },
    ]),
  ).toBe('data/a.yaml changed, and 1 more')
})

it('names pages that come and go, if not all', () => {
  expect(pagesComeAndGone(pages('/', '/a/'), pages('/', '/b/'))).toBe('; new: /b/; gone: /a/')
  expect(pagesComeAndGone(pages('/a/', '/b/', '/c/', '/d/'), [])).toBe('; gone: /a/, /b/, /c/ and 1 more')
  expect(pagesComeAndGone(pages('/'), pages('/'))).toBe('')
})
