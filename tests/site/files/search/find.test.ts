import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { find } from '../../../../templates/scripts/find.ts'
import { indexOptions, type SearchDocument } from '../../../../templates/scripts/search-options.ts'

const index = new MiniSearch(indexOptions)
const document = (id: string, text: string, group: SearchDocument['group'] = 'facts'): SearchDocument => ({
  id,
  group,
  title: '',
  text,
  more: '',
  place: '',
  standing: '',
  url: id,
})
index.addAll([
  document('weight', 'The document has no legal weight.'),
  document('copy', 'Estmark was not invited; it got a copy of the document.'),
  document('talks', 'Talks with Estmark on legal matters.'),
  document('page', 'The document has no legal weight.', 'sources'),
])
const ids = (text: string, ignored: string[] = []) =>
  find(index, text, new Set(ignored)).results.map(({ id }) => id as string)

describe('a search', () => {
  it('finds what has all the words, and says that it does', () => {
    expect(ids('legal weight')).toEqual(['weight', 'page'])
    expect(find(index, 'legal weight', new Set()).near).toBe(false)
  })

  it('finds while the last word is being written', () => {
    expect(ids('legal wei')).toContain('weight')
  })

  it('finds other endings of a word', () => {
    expect(ids('invitation')).toEqual(['copy'])
  })

  it('finds in spite of a slip, and says that it only comes near', () => {
    expect(ids('legal wieght')[0]).toBe('weight')
    expect(find(index, 'legal wieght', new Set()).near).toBe(true)
  })

  it('finds what has some of the words where nothing has all', () => {
    expect(ids('invited talks').toSorted()).toEqual(['copy', 'talks'])
  })

  it('lets a question have words that the answer has not', () => {
    expect(ids('what weight', ['what'])).toEqual(['weight', 'page'])
    expect(find(index, 'what weight', new Set(['what'])).near).toBe(false)
  })

  it('puts a fact before the page that it rests on', () => {
    expect(ids('weight')).toEqual(['weight', 'page'])
  })

  it('finds nothing for nothing, nor for what is not there', () => {
    expect(ids(' – ')).toEqual([])
    expect(ids('xylophone')).toEqual([])
  })
})
