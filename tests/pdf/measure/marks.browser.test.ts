import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unspaced } from '../../../scripts/facts/values/unspaced.ts'
import { launch, type Browser } from '../../../scripts/pdf/browser/browser.ts'
import { placeMarks } from '../../../scripts/pdf/measure/in-page/marks.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('a name of the index is found in a text', () => {
  it.each([
    ['Arvenia’s Mira Tolvane met Arvenians.', ['Arvenia', 'Mira Tolvane']],
    ['国家主席习近平在北京会见了来宾。', ['习近平', '北京']],
    ['이재명은 한국에서 말했다. 한국어는 아니다.', ['이재명', '한국']],
    ['岸田文雄首相はサイバー防衛を', ['岸田文雄']],
    ['นายประยุทธ์กล่าวว่า', ['ประยุทธ์']],
    ['Лавров и Лаврова', ['Лавров']],
  ])('%s', async (text, names) => {
    const page = await browser.newPage()
    await page.setContent(`<main>${text}</main>`)
    await page.evaluate(placeMarks, {
      hosts: { mark: 'mark.invalid', link: 'link.invalid' },
      names: names.map((name) => [name]),
      within: 'main',
      unspaced,
    })
    expect(await page.$$eval('main a', (marks) => marks.map((mark) => mark.textContent))).toEqual(names)
    await page.close()
  })
})
