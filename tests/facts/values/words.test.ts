import { expect, it } from 'vitest'
import { asWords } from '../../../scripts/facts/values/words.ts'

it.each([
  ['Arvenia’s _Mira_ Tolvane', 'Mira Tolvane', true],
  ['the Arvenians', 'Arvenia', false],
  ['国家主席习近平在北京', '习近平', true],
  ['이재명은 말했다', '이재명', true],
  ['นายประยุทธ์กล่าว', 'ประยุทธ์', true],
  ['NATO声明', 'NATO', true],
])('in %s stands %s: %s', (text, name, stands) => {
  expect(asWords(text).includes(asWords(name))).toBe(stands)
})
