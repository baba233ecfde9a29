import { describe, expect, it } from 'vitest'
import { languageName } from '../../../scripts/site/render/language-names.ts'

describe('the name of a language', () => {
  it.each([
    ['sr', 'Serbian'],
    ['sr-Cyrl', 'Serbian (Cyrillic)'],
    ['sr-Latn-RS', 'Serbian (Latin, Serbia)'],
    ['en-GB', 'British English'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['zh-Hans', 'Simplified Chinese'],
    ['cnr', 'Montenegrin'],
    ['cnr-Cyrl', 'Montenegrin (Cyrillic)'],
    ['cnr-Latn-ME', 'Montenegrin (Latin, Montenegro)'],
    ['sh', 'Serbo-Croatian'],
    ['hbs', 'Serbo-Croatian'],
    ['sh-Cyrl', 'Serbo-Croatian (Cyrillic)'],
    ['sr-ME', 'Serbian (Montenegro)'],
    ['ro-MD', 'Romanian (Moldova)'],
    ['sr-YU', 'Serbian (Yugoslavia)'],
    ['sr-CS', 'Serbian (Serbia and Montenegro)'],
    ['ru-SU', 'Russian (Union of Soviet Socialist Republics)'],
    ['mo', 'Moldavian'],
    ['tl', 'Tagalog'],
    ['fil', 'Filipino'],
    ['iw', 'Hebrew'],
    ['in', 'Indonesian'],
    ['ji', 'Yiddish'],
    ['no', 'Norwegian'],
    ['nb', 'Norwegian Bokmål'],
    ['tw', 'Twi'],
    ['aae', 'Arbëreshë Albanian'],
    ['rmn', 'Balkan Romani'],
    ['prs', 'Dari'],
    ['cmn', 'Mandarin Chinese'],
    ['srp', 'Serbian'],
    ['ger', 'German'],
    ['und', '(und)'],
    ['und-Cyrl', '(und) (Cyrillic)'],
    ['mul', '(mul)'],
    ['zxx', '(zxx)'],
    ['mis', '(mis)'],
    ['qaa', '(mis)'],
    ['qaa-Latn', '(mis) (Latin)'],
    ['de-1996', 'German (German orthography of 1996)'],
  ])('of %s is %s', (tag, name) => {
    expect(languageName(tag, 'en', (code) => `(${code})`)).toBe(name)
  })

  it('is in the language of the reader', () => {
    expect(languageName('sr-Cyrl', 'de', String)).toBe('Serbisch (Kyrillisch)')
    expect(languageName('cnr', 'de', String)).toBe('Montenegrin')
  })
})
