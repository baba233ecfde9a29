import { expect, it } from 'vitest'
import { withChapterLengths } from '../../scripts/site/chapter-lengths.ts'

it('notes on each chapter the letters that a reader sees', () => {
  const first = '<section class="chapter chapter-scope" id="scope"'
  const second = '<section class="chapter chapter-method" id="method"'
  const cite = '<section class="cite screen-only" id="cite-this"><h2>Cite this</h2></section>'
  expect(
    withChapterLengths(
      `<main>${first}><h2>What</h2>\n\n<p>it covers</p></section>${second}><p>1</p></section>${cite}</main>`,
    ),
  ).toBe(
    `<main>${first} data-letters="14"><h2>What</h2>\n\n<p>it covers</p></section>${second} data-letters="1"><p>1</p></section>${cite}</main>`,
  )
})
