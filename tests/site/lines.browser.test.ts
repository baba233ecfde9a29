/** Lines end where the language of their words lets them, and have room for its marks, on screen and in print. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { writePrintStyles, writeStyles } from '../../scripts/site/files/styles.ts'

/** The same sentence in each: a ministry supports a peaceful solution and respects sovereignty. */
const sentences = {
  th: 'กระทรวงการต่างประเทศแถลงว่าประเทศไทยสนับสนุนการแก้ไขปัญหาโดยสันติวิธีและเคารพอธิปไตยของทุกประเทศสมาชิก',
  lo: 'ກະຊວງການຕ່າງປະເທດຖະແຫຼງວ່າປະເທດລາວສະໜັບສະໜູນການແກ້ໄຂບັນຫາໂດຍສັນຕິວິທີ',
  km: 'ក្រសួងការបរទេសបានប្រកាសថាប្រទេសកម្ពុជាគាំទ្រការដោះស្រាយបញ្ហាដោយសន្តិវិធី',
  my: 'နိုင်ငံခြားရေးဝန်ကြီးဌာနကမြန်မာနိုင်ငံသည်ငြိမ်းချမ်းသောနည်းလမ်းဖြင့်ပြဿနာများကိုဖြေရှင်းခြင်း',
  ko: '외교부 대변인은 대한민국이 평화적인 방법으로 문제를 해결하는 것을 지지하며 모든 회원국의 주권을 존중한다고 발표하였다.',
  ja: '「共同宣言」（法的拘束力のない）は、ヨーロッパの安全保障について「協力する」もので、「条約」ではないという。',
  'zh-Hans': '“联合声明”是一份（没有法律约束力的）政治文件，旨在加强合作，而不是针对“任何第三方”。',
} as const

let browser: Browser
let folder: string
const styles = new Map<string, string>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'))
  await Promise.all([writeStyles('', null, folder), writePrintStyles('', null, folder)])
  for (const medium of ['site', 'print']) styles.set(medium, await readFile(join(folder, `${medium}.css`), 'utf8'))
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** The lines of a text in a box of so many letters. */
async function linesOf(medium: string, body: string): Promise<string[]> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="en"><style>${styles.get(medium)}</style><body>${body}`)
  const lines = await page.evaluate(() => {
    const text = document.querySelector('#text')?.firstChild as Text
    const range = document.createRange()
    let bottom = 0
    return Array.from(new Intl.Segmenter('und').segment(text.data)).reduce<string[]>((found, { index, segment }) => {
      range.setStart(text, index)
      range.setEnd(text, index + segment.length)
      const box = range.getBoundingClientRect()
      if (box.bottom > bottom + box.height / 2) found.push('')
      bottom = box.bottom
      return [...found.slice(0, -1), (found.at(-1) ?? '') + segment]
    }, [])
  })
  await page.close()
  return lines
}

const boxes = (lang: string, text: string): string[] =>
  [9, 13, 21].map((width) => `<p id="text" style="width:${width}em"${lang && ` lang="${lang}"`}>${text}</p>`)

describe.each(['site', 'print'])('lines of the %s styles', (medium) => {
  it.each(['th', 'lo', 'km', 'my'] as const)('end between words of %s, tagged or not', async (lang) => {
    const text = sentences[lang]
    // The browser's own words: the dictionaries of others part some compounds otherwise.
    const page = await browser.newPage()
    const words = await page.evaluate(
      (of, within) => Array.from(new Intl.Segmenter(of, { granularity: 'word' }).segment(within), ({ index }) => index),
      lang,
      text,
    )
    await page.close()
    const starts = new Set(words)
    for (const box of [...boxes(lang, text), ...boxes('', text)]) {
      const lines = await linesOf(medium, box)
      expect(lines.length).toBeGreaterThan(1)
      let at = 0
      for (const line of lines) {
        expect(starts.has(at), lines.join('|')).toBe(true)
        at += line.length
      }
    }
  })

  it('keep Korean words whole, but for one that is wider than its line', async () => {
    for (const box of boxes('ko', sentences.ko))
      for (const line of (await linesOf(medium, box)).slice(0, -1)) expect(line).toMatch(/ $/)
    expect((await linesOf(medium, boxes('ko', '대한민국외교부대변인실공식발표문서')[0] ?? '')).length).toBeGreaterThan(
      1,
    )
  })

  it.each(['ja', 'zh-Hans'] as const)('begin in %s with no closing mark and end with no opening one', async (lang) => {
    for (const box of boxes(lang, sentences[lang])) {
      const lines = await linesOf(medium, box)
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[」）』。、，ーッょ”]/)
      for (const line of lines) expect(line).not.toMatch(/[「（『“]$/)
    }
  })

  it.each([
    ['th', 1.6],
    ['my', 1.75],
    ['bo', 1.95],
    ['ur', 1.75],
    ['vi', 1.5],
    ['hi', 1.5],
    ['az-Arab', 1.5],
  ])('have room for the marks of %s in a narrow setting, and in headings of a book in it', async (lang, least) => {
    const page = await browser.newPage()
    const words = `<p class="original" lang="${lang}">x</p><table><td><em lang="${lang}">x</em></td></table>`
    const inside = `<main class="summary glance"><h1 class="chapter-title">x</h1><li>x</li>${words}</main>`
    await page.setContent(`<!doctype html><html lang="${lang}"><style>${styles.get(medium)}</style><body>${inside}`)
    const ratios = await page.$$eval('h1, li, p, td, em', (elements) =>
      elements.map((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element)
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      }),
    )
    await page.close()
    expect(ratios).toHaveLength(5)
    expect(Math.min(...ratios)).toBeCloseTo(least, 2)
  })
})
