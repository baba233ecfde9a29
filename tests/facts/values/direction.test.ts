import { expect, it } from 'vitest'
import { directionOf, ownDirection, languageDirection } from '../../../scripts/facts/values/direction.ts'

it.each([
  ['NATO, EU and שלום', 'he', 'rtl'],
  ['NATO שלום', 'en', 'ltr'],
  ['NATO ישראל', null, 'ltr'],
  ['נאט״ו and ישראל', null, 'rtl'],
  ['نسخة PDF منشورة على https://mod.example.org/a/very/long/one بتاريخ 5/3/2025.', null, 'rtl'],
  ['https://example.org/', null, 'ltr'],
  ['ליאת said so', null, 'ltr'],
  ['«سلام» (2025)', null, 'rtl'],
  ['salam', 'fa-Latn', 'ltr'],
  ['سلام', 'fr', 'rtl'],
  ['Hello', 'ar', 'ltr'],
  ['سلام NATO', 'und', 'rtl'],
  ['(2025)', 'he', null],
  ['ދިވެހި', 'dv', 'rtl'],
] as const)('%s in %s is set %s', (text, lang, direction) => {
  expect(directionOf(text, lang)).toBe(direction)
})

it('a tag says its direction by its script', () => {
  expect(['ur', 'ps', 'ckb', 'az-Arab', 'yi'].map(languageDirection)).toEqual(Array(5).fill('rtl'))
  expect(['az', 'ur-Latn', 'ku', 'ko', 'mn-Mong'].map(languageDirection)).toEqual(Array(5).fill('ltr'))
})

it('digits and signs have no direction', () => {
  expect(ownDirection('٢٠٢٥ – 2025')).toBe(null)
})
