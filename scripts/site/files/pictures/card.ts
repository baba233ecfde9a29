import { directionOf, languageDirection, type Direction } from '../../../facts/values/direction.ts'
import { coverColour } from './colours.ts'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { typefacesFor } from './typefaces.ts'

/** What the picture of a link says. */
export interface Card {
  /** The language of the page, whose direction the words without letters have. */
  lang: string
  title: string
  /** Up to two lines below the title. */
  lines: readonly string[]
  /** What stands at the foot: the site's name, and the handling marking of a book. */
  foot: readonly [start: string, end: string]
  /** In small letters at the very end, such as a status footnote. */
  notes: readonly string[]
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
  const page = languageDirection(lang)
  /** Each text begins at its own side: its lines are read as it is, whatever letter they begin with. */
  const write = (line: string, y: number, direction: Direction, align: 'start' | 'end' = 'start') => {
    context.direction = direction
    context.textAlign = align
    const isLeft = (direction === 'ltr') === (align === 'start')
    context.fillText(line, isLeft ? margin : size.width - margin, y)
  }
  const directionIn = (text: string) => directionOf(text, null) ?? page
  context.fillStyle = colours.cover
  context.fillRect(0, 0, size.width, size.height)
  context.fillStyle = colours.ink
  const heading = fitted(context, title, width, (size) => `${size}px ${serif}`)
  heading.lines.forEach((line, index) => write(line, 132 + index * heading.size * 1.15, directionIn(title)))
  context.font = `30px ${sans}`
  context.fillStyle = colours.quiet
  const broken = (text: string) => wrapped(context, text, width).map((line) => ({ line, direction: directionIn(text) }))
  const below = lines.flatMap(broken).slice(0, 3)
  below.forEach(({ line, direction }, index) =>
    write(line, size.height - 140 - (below.length - 1 - index) * 42, direction),
  )
  context.fillRect(margin, size.height - 104, width, 2)
  context.fillStyle = colours.ink
  const footLine = size.height - (notes.length === 0 ? 52 : 66)
  write(foot[0], footLine, page)
  write(foot[1], footLine, page, 'end')
  context.font = `18px ${sans}`
  context.fillStyle = colours.quiet
  const small = notes.flatMap(broken).slice(0, 2)
  small.forEach(({ line, direction }, index) => write(line, size.height - 38 + index * 22, direction))
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
