import { describe, expect, it } from 'vitest'
import { hyphenate, hyphenatedLanguages } from '../../../scripts/pdf/measure/hyphenation.ts'

const divided = async (text: string, lang: string): Promise<string> => (await hyphenate([{ text, lang }])).join('')
const shown = async (text: string, lang: string): Promise<string> =>
  (await divided(text, lang)).replaceAll('\u00ad', '-')

describe('hyphenate', () => {
  it.each([
    ['en', 'cooperation', 'co-op-er-a-tion'],
    ['hr', 'zajednička', 'za-jed-nička'],
    ['sq', 'marrëveshje', 'ma-rrë-veshje'],
    ['sr-Cyrl', 'декларација', 'де-кла-ра-ција'],
    ['sr-Latn', 'saopštenje', 'sa-op-šte-nje'],
    ['sr', 'saopštenje декларација', 'saopštenje де-кла-ра-ција'],
    ['sr', 'saopštenje', 'sa-op-šte-nje'],
    ['de-AT', 'sicherheitspolitik', 'si-cher-heits-po-li-tik'],
    ['fr', 'coopération', 'co-opé-ra-tion'],
    ['uk', 'співробітництво', 'спів-ро-бі-тни-цтво'],
    ['ru', 'сотрудничество', 'со-труд-ни-че-ство'],
    ['bg', 'сътрудничество', 'сът-руд-ни-чес-тво'],
    ['mk', 'декларација', 'дек-ла-ра-ција'],
    ['el', 'συνεργασία', 'συ-νερ-γα-σία'],
    ['tr', 'işbirliğinin', 'iş-bir-li-ği-nin'],
    ['hu', 'nyilatkozat', 'nyi-lat-ko-zat'],
    ['ka', 'თანამშრომლობა', 'თა-ნამ-შრომ-ლობა'],
  ])('divides by the patterns of %s', async (lang, word, wanted) => {
    expect(await shown(word, lang)).toBe(wanted)
  })

  it.each([
    'Skupština',
    'NATO',
    'ksf2018',
    'https://known.example/cooperation',
    'cooperation.org',
    'short',
    'D’Artagnan',
  ])('leaves %s whole: a name, an address or too short', async (word) => {
    expect(await shown(word, 'en')).toBe(word)
  })

  it('takes the language for its regions, and divides every text by its own', async () => {
    expect(await shown('cooperation', 'en-GB')).toBe(await shown('cooperation', 'en'))
    const texts = [
      { text: 'cooperation', lang: 'en' },
      { text: 'kunlaborado', lang: 'eo' },
      { text: 'saopštenje', lang: 'sr' },
    ]
    expect((await hyphenate(texts)).map((text) => text.replaceAll('\u00ad', '-'))).toEqual([
      'co-op-er-a-tion',
      'kunlaborado',
      'sa-op-šte-nje',
    ])
  })

  it.each([
    ['ar', 'المملكة العربية السعودية'],
    ['he', 'ממשלת ישראל הודיעה'],
    ['th', 'กระทรวงการต่างประเทศ'],
    ['hi', 'विदेश मंत्रालय'],
    ['ja', '外務省は発表した'],
    ['zh', '外交部发言人表示'],
    ['ko', '대한민국 외교부는'],
    ['am', 'የኢትዮጵያ ፌዴራላዊ'],
    ['hy', 'համագործակցություն'],
    ['az', 'əməkdaşlığın'],
    ['und', 'cooperation'],
  ])('leaves alone what has no patterns or no hyphen: %s', async (lang, text) => {
    expect(await divided(text, lang)).toBe(text)
  })

  it.each(hyphenatedLanguages)(
    'in %s changes nothing but soft hyphens, and leaves two letters before and three after',
    async (lang) => {
      const text = 'The declaration, cooperation (përbashkët) zajednička; saopštenje декларација – naïve e\u0301toile.'
      const after = await divided(text, lang)
      expect(after.replaceAll('\u00ad', '')).toBe(text)
      expect(after).not.toMatch(/(?<![\p{L}\u00ad])\p{L}\u00ad|\u00ad\p{L}{1,2}(?![\p{L}\u00ad])/u)
    },
  )
})
