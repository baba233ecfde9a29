import { expect, it } from 'vitest'
import { fill } from '../../../scripts/site/pages/strings.ts'

it.each([
  ['Edition {}', ['1.1'], 'Edition 1.1'],
  ['{} by {}', ['From Esperanto', 'Ada'], 'From Esperanto by Ada'],
  ['{} by {}', ["{} $& $' $$", 'Ada'], "{} $& $' $$ by Ada"],
  ['{} of {}', [1], '1 of {}'],
])('fill %s with %j', (pattern, values, filled) => {
  expect(fill(pattern, ...values)).toBe(filled)
})
