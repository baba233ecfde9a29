import { crc32, deflateSync } from 'node:zlib'

/** A picture as rows of pixels of four bytes: red, green, blue, opacity. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** How many steps a channel has after rounding: few enough for a palette, too many for an eye to see them. */
const steps = 15

/**
 * A picture as a PNG with a palette (ISO/IEC 15948): its colours rounded, and a quarter of the size.
 * @throws where it has more than 256 colours after that
 */
export function encodePalette({ width, height, data }: Pixels): Uint8Array {
  const palette = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3)
    const colour = [red, green, blue].reduce((sum, value) => sum * 256 + rounded(value), 0)
    const index = palette.get(colour) ?? palette.size
    palette.set(colour, index)
    rows[pixel + Math.floor(pixel / width) + 1] = index
  }
  if (palette.size > 256) throw new RangeError(`a picture of ${palette.size} colours has no palette`)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from([...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const rounded = (value: number): number => Math.round((Math.round((value * steps) / 255) * 255) / steps)

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(typed.length + 8)
  frame.writeUInt32BE(data.length)
  frame.set(typed, 4)
  frame.writeUInt32BE(crc32(typed), typed.length + 4)
  return frame
}
