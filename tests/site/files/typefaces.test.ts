import { create } from 'fontkit'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseFonts } from '../../../scripts/site/files/typefaces/choose.ts'
import { printCutting, screenCutting } from '../../../scripts/site/files/typefaces/cut.ts'
import { cutHan, hanLetters } from '../../../scripts/site/files/typefaces/han.ts'
import { hanOrder } from '../../../scripts/site/files/typefaces/table.ts'
import { writeOtherFonts } from '../../../scripts/site/files/typefaces/write.ts'

const none = () => new Map<string, string[]>()
const chosenFor = (text: string) => chooseFonts(text, none, printCutting)

describe('the typefaces beyond Source', () => {
  it('are none for Latin, Cyrillic and Greek words of its own letters', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
    expect(await writeOtherFonts(['<p>Dačić, Ћорић, Ελλάδα, Nguyễn, déjà'], folder, screenCutting)).toBeNull()
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })

  it('are those of the scripts that a text has, in regular and semibold, and no longer variable', async () => {
    const { faces, serif, sans } = await chosenFor('საქართველო, ไทย')
    expect(serif).toEqual(['noto-serif-georgian', 'noto-sans-thai'])
    expect(sans).toEqual(['noto-sans-georgian', 'noto-sans-thai'])
    expect(faces.map(({ weight }) => weight)).toEqual(['400', '600', '400', '600', '400', '600'])
    for (const { bytes } of faces) expect(create(bytes)).toMatchObject({ variationAxes: {} })
  })

  it('are cut once for the same letters, since a preview asks again after each edit', async () => {
    const [first, again, other] = await Promise.all(['ไทย', 'ไทย', 'ไท'].map(chosenFor))
    expect(again?.faces[0]?.bytes).toBe(first?.faces[0]?.bytes)
    expect(other?.faces[0]?.bytes).not.toBe(first?.faces[0]?.bytes)
  })

  it('have an italic for letters of Latin', async () => {
    const { faces } = await chosenFor('Ƙasa')
    expect(faces.filter(({ style }) => style === 'italic')).toHaveLength(4)
  })

  it('have a letter and its mark in one file', async () => {
    const { faces } = await chosenFor('ŋ́')
    const [file] = faces.map(({ bytes }) => create(bytes))
    expect(file).toMatchObject({ characterSet: expect.arrayContaining([0x14b, 0x301]) as unknown })
  })

  it('have the parts that vowels around a letter are made of', async () => {
    const { faces } = await chosenFor('কৌ')
    expect(create(faces[0]?.bytes ?? Buffer.of())).toMatchObject({
      characterSet: expect.arrayContaining([0x9c7, 0x9d7]) as unknown,
    })
  })
})

describe('Han letters', () => {
  it.each([
    ['zh', 'sc'],
    ['zh-Hant', 'tc'],
    ['zh-TW', 'tc'],
    ['zh-Hant-HK', 'hk'],
    ['yue', 'hk'],
    ['ja-JP', 'jp'],
    ['ko', 'kr'],
    ['en', 'sc'],
    ['', 'sc'],
  ])('are looked for in the form of %s first', (lang, form) => {
    expect(hanOrder(lang)[0]).toBe(form)
  })

  it('belong to the nearest language tag', () => {
    const page = '<html lang="en"><p>骨 <q lang="ja">直<i>令</i></q><b title="海">x</b><template><i lang="ko">한</i>'
    expect(Object.fromEntries(hanLetters([page]))).toEqual({ en: ['骨', '海'], ja: ['直', '令'], ko: ['한'] })
  })

  it('come from another form where their own lacks them', async () => {
    const faces = await cutHan(new Map([['ja', ['这', '門', '한']]]), printCutting)
    const held = faces.map(({ family, letters }) => `${family} ${letters.join('')}`)
    expect(new Set(held)).toEqual(new Set(['noto-sans-jp 門', 'noto-sans-sc 这', 'noto-sans-kr 한']))
  })
})
