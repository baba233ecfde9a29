import { coverColour } from './colours.ts'
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** How large the mark is drawn, and how much of the picture it fills; the rest has the mark's own ground. */
interface Icon {
  size: number
  share: number
}

/**
 * The icons by their file. A maskable one keeps its mark within the circle that every shape of icon shows
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export const icons = {
  'icon-192.png': { size: 192, share: 1 },
  'icon-512.png': { size: 512, share: 1 },
  'icon-maskable.png': { size: 512, share: 0.8 },
  'apple-touch-icon.png': { size: 180, share: 0.9 },
} satisfies Record<string, Icon>

/** Draws an icon from the site's mark, as PNG. */
export async function drawIcon(svg: string, { size, share }: Icon): Promise<Buffer> {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  if (share < 1) {
    context.fillStyle = coverColour
    context.fillRect(0, 0, size, size)
  }
  const inner = Math.round(size * share)
  // A size of its own, else the picture is drawn small and blown up.
  const image = await loadImage(Buffer.from(svg.replace('<svg', `<svg width="${inner}" height="${inner}"`)))
  context.drawImage(image, (size - inner) / 2, (size - inner) / 2, inner, inner)
  return canvas.encode('png')
}

/** A favicon.ico that holds one PNG of 32 pixels, for what reads no SVG. */
export async function drawFavicon(svg: string): Promise<Buffer> {
  const png = await drawIcon(svg, { size: 32, share: 1 })
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
