import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byText } from '../../scripts/book/collation.ts'

const shuffled = (texts: readonly string[]): string[] => texts.toReversed()
const sorted = (lang: string, texts: readonly string[]): string[] => shuffled(texts).toSorted(byText(lang))

describe('a list by the alphabet of its language', () => {
  it.each([
    ['en', ['Åland', 'Article 2', 'Article 10', 'Arvenia', 'Brelland', 'Zadar']],
    ['sv', ['Ana', 'Ystad', 'Zorn', 'Åbo', 'Ärla', 'Öland']],
    ['de', ['Ader', 'Ärger', 'Arm', 'Öl', 'Ort']],
    ['sq', ['cuk', 'çaj', 'dyqan', 'dhomë', 'etje', 'ëndërr', 'fik', 'gurë', 'gjak', 'zog', 'zhurmë']],
    ['hr', ['cilj', 'čaj', 'ćup', 'dom', 'džep', 'đak', 'lz', 'ljeto', 'nz', 'njiva', 'zid', 'žaba']],
    ['cnr', ['cz', 'čaj', 'ćup', 'lz', 'ljeto', 'zid', 'žaba']],
    ['es', ['nube', 'nz', 'ñandú', 'obra']],
    ['tr', ['ceza', 'çay', 'ılık', 'iş', 'oda', 'örnek', 'sır', 'şart', 'uzun', 'ülke']],
    ['az', ['el', 'əl', 'fil', 'həm', 'xal', 'kim', 'qiz', 'lal']],
    ['vi', ['an', 'ăn', 'ân', 'dân', 'đây', 'em', 'êm', 'ông', 'ơn']],
    ['pl', ['las', 'łan', 'nic', 'ździebło', 'żaba']],
    ['uk', ['галка', 'ґанок', 'еспресо', 'єдність', 'ирій', 'інший', 'їжак']],
    ['mk', ['град', 'ѓон', 'крај', 'ќерка']],
    ['el', ['άλφα', 'Βήτα', 'ωμέγα']],
    ['ar', ['أمن', 'باب', 'تعاون', 'ثقة', 'ياسمين']],
    ['fa', ['پدر', 'تهران', 'چراغ', 'ژاله', 'کشور', 'گنج', 'یزد']],
    ['hi', ['अमन', 'कल', 'गगन', 'भारत', 'हिन्दी']],
    ['th', ['กา', 'เก', 'ขา', 'แข', 'ฮา']],
    ['ko', ['가나', '나라', '한국']],
    // Pinyin běi, guó, zhōng; strokes 4 and 7; the Japanese readings nichi and bei.
    ['zh-Hans', ['北京', '国防', '中国']],
    ['zh-Hant', ['中國', '北京', '國防']],
    ['ja', ['アジア', 'かな', 'サイバー']],
  ])('%s', (lang, texts) => {
    expect(sorted(lang, texts)).toEqual(texts)
  })
})

describe('a list in several scripts', () => {
  const others = ['Αθήνα', 'Беч', 'თბილისი', 'Երևան', 'ירושלים', 'القاهرة', 'अमन', 'ไทย', '한국', 'かな', '中国']
  it.each(['en', 'sq', 'sv', 'vi'])('begins in %s with digits and Latin', (lang) => {
    const texts = ['2nd Corps', 'Žabljak', ...others]
    expect(sorted(lang, texts)).toEqual(texts)
  })

  it.each([
    ['el', 'Αθήνα'],
    ['ru', 'Беч'],
    ['sr', 'Беч'],
    ['ka', 'თბილისი'],
    ['hy', 'Երևան'],
    ['he', 'ירושלים'],
    ['ar', 'القاهرة'],
    ['ur', 'القاهرة'],
    ['ur-Aran', 'القاهرة'],
    ['ti', 'ኤርትራ'],
    ['hi', 'अमन'],
    ['th', 'ไทย'],
    ['km', 'កម្ពុជា'],
    ['my', 'မြန်မာ'],
    ['lo', 'ລາວ'],
    ['ko', '한국'],
    ['zh', '中国'],
  ])('begins in %s with digits and its own script', (lang, own) => {
    const rest = ['Zadar', ...others].filter((text) => text !== own && !(lang === 'ko' && text === '中国'))
    expect(sorted(lang, ['12', own, ...rest])).toEqual(['12', own, ...rest])
  })
})

describe('what does not decide', () => {
  it('is a quotation mark, a bracket or an article at the beginning', () => {
    const texts = ['Abb', '“Abc”', '«Abd»', 'ʻAbe', '(Abf)', 'The Abg', '[Abh]', 'Theabi']
    expect(sorted('en', texts)).toEqual(texts)
  })

  it('is a quotation mark within, but a space is', () => {
    const texts = ['De Aarl', 'De “Barl”', 'De Carl', 'Debarl']
    expect(sorted('en', texts)).toEqual(texts)
  })

  it('is no article that may begin a name', () => {
    expect(sorted('es', ['La Paz', 'Lima', 'Paz'])).toEqual(['La Paz', 'Lima', 'Paz'])
    expect(sorted('ar', ['البانيا', 'بلد'])).toEqual(['البانيا', 'بلد'])
  })
})

it('puts what differs only in its forms in one order, however it came', () => {
  const alike = ['resume', 'Resume', 'résumé', 're\u0301sume\u0301', '“resume”']
  const once = sorted('en', alike)
  for (const one of alike) {
    const turned = [...alike.filter((each) => each !== one), one]
    expect(turned.toSorted(byText('en'))).toEqual(once)
  }
})

it('knows an order for any texts in any language', () => {
  const texts = array(string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 8 })
  const langs = constantFrom('en', 'ar', 'km', 'zh-Hant', 'tg', 'qaa-x-own', 'und-Zsym', 'ja-Hrkt')
  assert(
    property(langs, texts, (lang, each) => {
      expect(each.toReversed().toSorted(byText(lang))).toEqual(each.toSorted(byText(lang)))
    }),
  )
})
