import { describe, expect, it } from 'vitest'
import { familyName, indexName, isInverted, isUnclear } from '../../../scripts/facts/values/names.ts'

describe('a name as an index has it', () => {
  it.each([
    ['Zoran Tolvane', 'Tolvane, Zoran'],
    ['Madonna', 'Madonna'],
    ['Robert C. Scott Jr.', 'Scott, Robert C., Jr.'],
    ['Robert C. Scott, Sr.', 'Scott, Robert C., Sr.'],
    ['Martin Kinger III', 'Kinger, Martin, III'],
    ['John Test II', 'Test, John, II'],
    ['Sir Keir Test KCB', 'Test, Sir Keir, KCB'],
    ['Ann Test OBE MP', 'Test, Ann, OBE, MP'],
    ['Jane Test, PhD', 'Test, Jane, PhD'],
    ['Henry Test Esq.', 'Test, Henry, Esq.'],
    ['Lucas Test the Younger', 'Test, Lucas, the Younger'],
    ['Pliny the Younger', 'Pliny the Younger'],
    ['Charles V', 'Charles V'],
    ['Malcolm X', 'Malcolm X'],
    ['Jack Ma', 'Ma, Jack'],
    ['Ludwig van der Test', 'Test, Ludwig van der'],
    ['Jean-Claude d’Exemple', 'Exemple, Jean-Claude d’'],
    ['Alcide De Test', 'De Test, Alcide'],
    ['Marine Le Test', 'Le Test, Marine'],
    ['Abdel Fattah al-Test', 'Test, Abdel Fattah al-'],
    ['習近平', '習近平'],
    ['岸田 文雄', '岸田 文雄'],
    ['李在明 (Lee Jae-myung)', '李在明 (Lee Jae-myung)'],
    ['이재명', '이재명'],
    ['ประยุทธ์ จันทร์โอชา', 'ประยุทธ์ จันทร์โอชา'],
    ['ዐቢይ አሕመድ', 'ዐቢይ አሕመድ'],
    ['محمد بن سلمان', 'محمد بن سلمان'],
    ['عبد الفتاح السيسي', 'السيسي، عبد الفتاح'],
    ['محمد عبد الله', 'عبد الله، محمد'],
    ['مسعود پزشکیان', 'پزشکیان، مسعود'],
    ['דוד בן גוריון', 'בן גוריון, דוד'],
    ['בנימין נתניהו', 'נתניהו, בנימין'],
    ['ლევან დავითაშვილი', 'დავითაშვილი, ლევან'],
    ['Նիկոլ Փաշինյան', 'Փաշինյան, Նիկոլ'],
    ['Κυριάκος Μητσοτάκης', 'Μητσοτάκης, Κυριάκος'],
    ['Володимир Зеленський', 'Зеленський, Володимир'],
    ['नरेन्द्र मोदी', 'मोदी, नरेन्द्र'],
  ])('%s is %s', (name, sorted) => {
    expect(indexName({ name })).toBe(sorted)
  })

  it.each([
    ['Nguyễn Văn Thiệu', 'Nguyễn', 'Nguyễn, Văn Thiệu'],
    ['Gordan Grlić Test', 'Grlić Test', 'Grlić Test, Gordan'],
    ['Pedro Test Pérez', 'Test', 'Test, Pedro, Pérez'],
    ['Xi Testping', 'Xi Testping', 'Xi Testping'],
    ['Ursula von der Test', 'Von der Test, Ursula', 'Von der Test, Ursula'],
    ['محمد بن سلمان', 'بن سلمان، محمد', 'بن سلمان، محمد'],
    ['岸田 文雄', '岸田', '岸田, 文雄'],
  ])('%s is sorted by %s', (name, sort, sorted) => {
    expect(indexName({ name, sort })).toBe(sorted)
  })

  it('is called by its family name', () => {
    expect(familyName({ name: 'Robert C. Scott Jr.' })).toBe('Scott')
    expect(familyName({ name: 'عبد الفتاح السيسي' })).toBe('السيسي')
    expect(familyName({ name: '習近平' })).toBe('習近平')
  })
})

describe('a name that needs `sort`', () => {
  it.each([
    ['Ludwig van der Test', null],
    ['Óscar Test de la Vega', null],
    ['Mohammed bin Salman Al Test', null],
    ['Jean-Claude d’Exemple', null],
    ['Nguyễn Văn Thiệu', null],
    ['Ann Test RSZ', null],
    ['Xi Testping', 'CN'],
    ['Kim Test Un', 'KP'],
    ['Orbán Test', 'HU'],
    ['Pedro Test Pérez', 'ES'],
    ['Katrín Testdóttir', 'IS'],
  ])('%s (%s)', (name, code) => {
    expect(isUnclear({ name }, code)).toBe(true)
    expect(isUnclear({ name, sort: 'Test' }, code)).toBe(false)
  })

  it.each([
    ['Mira Tolvane', null],
    ['Robert C. Scott Jr.', 'US'],
    ['Sir Keir Test KCB', 'GB'],
    ['Pedro Test', 'ES'],
    ['Alcide De Test', 'IT'],
    ['Madonna', 'CN'],
    ['Abdel Fattah al-Test', 'EG'],
    ['Đuro Đaković', 'RS'],
  ])('not %s (%s)', (name, code) => {
    expect(isUnclear({ name }, code)).toBe(false)
  })
})

it.each([
  ['de la Cruz, María', true],
  ['Test, Ada B.', true],
  ['Ministry of Defence, Arvenia', false],
  ['Defence Ministry, Arvenia', false],
  ['Example, Inc.', false],
  ['Ada Test', false],
  ['Rescue, Search and Sea', false],
])('%s is a name in its inverted form: %s', (name, inverted) => {
  expect(isInverted(name)).toBe(inverted)
})
