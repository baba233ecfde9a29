import { coverColour } from './colours.ts'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { typefacesFor } from './typefaces.ts'

/** What the picture of a link says. */
export interface Card {
  title: string
  /** Up to two lines below the title. */
  lines: readonly string[]
  /** What stands at the foot: the site's name, and the handling marking of a book. */
  foot: readonly [start: string, end: string]
  /** In small letters at the very end, such as a status footnote. */
  notes: readonly string[]
  /** A tag by BCP 47. */
  lang: string
}

/** The size that Open Graph pictures have: https://ogp.me and the networks that show them. */
export const cardSize = { width: 1200, height: 630 }

const margin = 72
const colours = { cover: coverColour, ink: '#f3f6f8', quiet: '#c3d2df' }

/** Draws the picture that stands beside a link to a page, as PNG or WebP. The same card always gives the same bytes. */
export async function drawCard(
  { title, lines, foot, notes, lang }: Card,
  size = cardSize,
  format: 'png' | 'webp' = 'png',
): Promise<Buffer> {
  const canvas = createCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  const serif = await typefacesFor('source-serif-4', title, lang)
  const sans = await typefacesFor('source-sans-3', [...lines, ...foot, ...notes].join('\n'), lang)
  const width = size.width - 2 * margin
  context.fillStyle = colours.cover
  context.fillRect(0, 0, size.width, size.height)
  context.fillStyle = colours.ink
  const heading = fitted(context, title, width, (size) => `${size}px ${serif}`)
  heading.lines.forEach((line, index) => context.fillText(line, margin, 132 + index * heading.size * 1.15))
  context.font = `30px ${sans}`
  context.fillStyle = colours.quiet
  const below = lines.flatMap((line) => wrapped(context, line, width)).slice(0, 3)
  below.forEach((line, index) => context.fillText(line, margin, size.height - 140 - (below.length - 1 - index) * 42))
  context.fillRect(margin, size.height - 104, width, 2)
  context.fillStyle = colours.ink
  const footLine = size.height - (notes.length === 0 ? 52 : 66)
  context.fillText(foot[0], margin, footLine)
  context.textAlign = 'right'
  context.fillText(foot[1], size.width - margin, footLine)
  context.textAlign = 'left'
  context.font = `18px ${sans}`
  context.fillStyle = colours.quiet
  const small = notes.flatMap((note) => wrapped(context, note, width)).slice(0, 2)
  small.forEach((line, index) => context.fillText(line, margin, size.height - 38 + index * 22))
  return format === 'png' ? canvas.encode('png') : canvas.encode('webp')
}

/** The text in the largest size at which it takes at most four lines. */
function fitted(context: SKRSContext2D, text: string, width: number, font: (size: number) => string) {
  for (let size = 76; ; size -= 4) {
    context.font = font(size)
    const lines = wrapped(context, text, width)
    if (size <= 40 || lines.length * size <= 260) return { size, lines: lines.slice(0, 6) }
  }
}

function wrapped(context: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
