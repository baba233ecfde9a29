import { expect, it } from 'vitest'
import { quotationMarksOf } from '../../../scripts/facts/values/quotation-marks.ts'

it.each([
  ['“x” ‘y’', 'en en-GB es pt-BR tr hi th ko zh zh-Hans zh-CN vi sq und qaa'],
  ['«\u202Fx\u202F» «\u202Fy\u202F»', 'fr fr-BE'],
  ['«x» „y“', 'ru uk be'],
  ['«x» “y”', 'el it pt-PT'],
  ['«x» ‹y›', 'fa am'],
  ['„x“ ‚y‘', 'de hr mk cs bs-Cyrl'],
  ['„x“ „y“', 'bg'],
  ['„x” ’y’', 'sr sr-Cyrl sr-Latn cnr srp'],
  ['„x” «y»', 'pl ro'],
  ['„x” »y«', 'hu'],
  ['„x“ «y»', 'ka'],
  ['”x” ’y’', 'sv fi he'],
  ['”x“ ’y‘', 'ar ar-EG ur'],
  ['「x」 『y』', 'ja zh-Hant zh-TW yue'],
  ['“x” ‘y’', 'ru-Latn zh-Latn ja-Latn ar-Latn el-Latn'],
])('%s are the marks of %s', (marks, tags) => {
  for (const tag of tags.split(' ')) {
    const [open, close, innerOpen, innerClose] = quotationMarksOf(tag)
    expect(`${open}x${close} ${innerOpen}y${innerClose}`, tag).toBe(marks)
  }
})
