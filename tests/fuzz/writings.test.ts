import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPrintable } from '../../scripts/facts/values/printable.ts'
import { isRegistered } from '../../scripts/facts/values/language-tags.ts'
import { writings } from '../../scripts/fuzz/writings.ts'

describe.each(writings)('random words in the script $script', ({ script, tags, word }) => {
  const words = fc.sample(word, { seed: 1, numRuns: 50 })

  it('have letters of it, composed as Unicode has them, that print can show', () => {
    const own = script === 'Emoji' ? /\p{Emoji}/u : new RegExp(`\\p{Script_Extensions=${script}}`, 'u')
    expect(words.filter((each) => !own.test(each))).toEqual([])
    expect(words.filter((each) => each.normalize('NFC') !== each)).toEqual([])
    expect(words.filter((each) => !isPrintable(each))).toEqual([])
  })

  it('have languages in the registry', () => {
    expect(tags.filter((tag) => !isRegistered(tag))).toEqual([])
  })
})
