import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawCard } from '../../../../scripts/site/files/pictures/card.ts'
import { coverColour } from '../../../../scripts/site/files/pictures/colours.ts'
import { drawFavicon, drawIcon, icons } from '../../../../scripts/site/files/pictures/icons.ts'
import { readFileSync } from 'node:fs'

const svg = readFileSync('templates/assets/icon.svg', 'utf8')

it('covers, cards and icons have one ground', () => {
  expect(svg).toContain(`fill="${coverColour}"`)
  expect(readFileSync('templates/styles/tokens.css', 'utf8')).toContain(`--cover: ${coverColour};`)
})

/** The colours of single pixels, as "r g b a". */
async function pixelsOf(
  png: Uint8Array,
): Promise<{ width: number; height: number; at: (x: number, y: number) => string }> {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return {
    width: image.width,
    height: image.height,
    at: (x, y) => context.getImageData(x, y, 1, 1).data.join(' '),
  }
}

const card = (title: string, lang = 'en') =>
  drawCard({ title, lines: ['Information as of 31 March 2022'], foot: ['Pactbook', 'TLP:CLEAR'], notes: [], lang })

describe('the picture of a link', () => {
  it('has the size that networks show, and always the same bytes', async () => {
    const [first, again] = [await card('The Harbour Declaration'), await card('The Harbour Declaration')]
    expect(await pixelsOf(first)).toMatchObject({ width: 1200, height: 630 })
    expect(first.equals(again)).toBe(true)
  })

  it('tells letters apart in every script that the site has', async () => {
    // A missing letter is drawn as a box, the same for all.
    const letters = Array.from('ћђčëabƙɓქდաבתشहকทລကកአ中國あ한✓🚀')
    const drawn = await Promise.all(letters.map((letter) => card(letter)))
    expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(drawn.length)
  })

  it('gives Han letters the form of the language', async () => {
    const drawn = await Promise.all(['zh-Hans', 'zh-Hant', 'ja', 'ko'].map((lang) => card('骨直', lang)))
    expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBeGreaterThan(2)
  })

  it('keeps a long title above the lines at its foot', async () => {
    const { at } = await pixelsOf(await card('A declaration on cooperation in many fields '.repeat(12)))
    const between = Array.from({ length: 1200 }, (_, x) => at(x, 445))
    expect(new Set(between).size).toBe(1)
  })
})

describe('the icons', () => {
  it.each(Object.entries(icons))('%s is as large as it says', async (_, icon) => {
    expect(await pixelsOf(await drawIcon(svg, icon))).toMatchObject({ width: icon.size, height: icon.size })
  })

  it('reach their corners where a system cuts them to a shape, else not', async () => {
    const corner = async (icon: { size: number; share: number }) => (await pixelsOf(await drawIcon(svg, icon))).at(0, 0)
    expect(await corner(icons['icon-maskable.png'])).toBe('18 49 79 255')
    expect(await corner(icons['icon-512.png'])).toMatch(/ 0$/)
  })

  it('stand in a favicon.ico of one picture', async () => {
    const ico = await drawFavicon(svg)
    expect(ico.readUInt32BE(0)).toBe(0x00_00_01_00)
    expect(await pixelsOf(ico.subarray(ico.readUInt32LE(18)))).toMatchObject({ width: 32, height: 32 })
  })
})
