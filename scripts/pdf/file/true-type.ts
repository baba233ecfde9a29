/** A glyph as a part of another, shifted, in units of the font. */
export interface Part {
  glyph: number
  x: number
  y: number
}

/** What `maxp` says of the points and contours of composite glyphs, which only makes readers ready for so many. */
const mostPoints = 0xffff
const argsAreWords = 0x1
const argsAreOffsets = 0x2
const moreComponents = 0x20

/**
 * A TrueType font (ISO/IEC 14496-22) that glyphs can be added to: ones that are put together from others, and empty ones.
 */
export class TrueType {
  readonly unitsPerEm: number
  private readonly tables: Map<string, Buffer>
  private readonly glyphs: Buffer[]
  private readonly metrics: { advance: number; bearing: number }[]
  private components = 0

  /** @throws RangeError where the bytes are no TrueType font */
  constructor(bytes: Uint8Array) {
    this.tables = tablesIn(Buffer.from(bytes))
    const head = this.table('head')
    this.unitsPerEm = head.readUInt16BE(18)
    const count = this.table('maxp').readUInt16BE(4)
    this.glyphs = glyphsIn(this.table('glyf'), this.table('loca'), count, head.readInt16BE(50) === 1)
    this.metrics = metricsIn(this.table('hmtx'), count, this.table('hhea').readUInt16BE(34))
  }

  /** How far a glyph moves the pen, in units of the font. */
  advance(glyph: number): number {
    return this.metrics[glyph]?.advance ?? 0
  }

  /**
   * Adds a glyph.
   * @param parts what it is drawn from; none where it draws nothing
   * @param advance how far it moves the pen, in units of the font
   * @returns its number; null where the font has no room for another
   */
  add(parts: readonly Part[], advance: number): number | null {
    if (this.glyphs.length >= 0xffff) return null
    const drawn = parts.filter(({ glyph }) => (this.glyphs[glyph]?.length ?? 0) > 0)
    const boxes = drawn.map(({ glyph, x, y }) => {
      const at = (offset: number): number => this.glyphs[glyph]?.readInt16BE(offset) ?? 0
      return [at(2) + x, at(4) + y, at(6) + x, at(8) + y] as const
    })
    const left = Math.min(...boxes.map(([x]) => x))
    this.components = Math.max(this.components, drawn.length)
    this.metrics.push({ advance, bearing: boxes.length === 0 ? 0 : left })
    if (boxes.length === 0) return this.glyphs.push(Buffer.alloc(0)) - 1
    const head = Buffer.alloc(10)
    head.writeInt16BE(-1, 0)
    head.writeInt16BE(left, 2)
    head.writeInt16BE(Math.min(...boxes.map(([, y]) => y)), 4)
    head.writeInt16BE(Math.max(...boxes.map(([, , x]) => x)), 6)
    head.writeInt16BE(Math.max(...boxes.map(([, , , y]) => y)), 8)
    const components = drawn.map(({ glyph, x, y }, index) => {
      const component = Buffer.alloc(8)
      const isLast = index === drawn.length - 1
      component.writeUInt16BE(argsAreWords | argsAreOffsets | (isLast ? 0 : moreComponents), 0)
      component.writeUInt16BE(glyph, 2)
      component.writeInt16BE(x, 4)
      component.writeInt16BE(y, 6)
      return component
    })
    return this.glyphs.push(Buffer.concat([head, ...components])) - 1
  }

  /** The font with all its glyphs. */
  write(): Buffer {
    const head = Buffer.from(this.table('head'))
    head.writeInt16BE(1, 50)
    const hhea = Buffer.from(this.table('hhea'))
    hhea.writeUInt16BE(this.metrics.length, 34)
    const maxp = Buffer.from(this.table('maxp'))
    maxp.writeUInt16BE(this.glyphs.length, 4)
    for (const offset of [10, 12]) maxp.writeUInt16BE(mostPoints, offset)
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(28), this.components), 28)
    maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30)
    const loca = Buffer.alloc(4 * (this.glyphs.length + 1))
    let offset = 0
    const glyphs = this.glyphs.map((glyph, index) => {
      const whole = padded(glyph)
      offset += whole.length
      loca.writeUInt32BE(offset, 4 * (index + 1))
      return whole
    })
    const hmtx = Buffer.alloc(4 * this.metrics.length)
    this.metrics.forEach(({ advance, bearing }, index) => {
      hmtx.writeUInt16BE(advance, 4 * index)
      hmtx.writeInt16BE(bearing, 4 * index + 2)
    })
    const changed = Object.entries({ head, maxp, hhea, loca, hmtx, glyf: Buffer.concat(glyphs) })
    return sfnt(new Map([...this.tables, ...changed]))
  }

  private table(tag: string): Buffer {
    const table = this.tables.get(tag)
    if (table === undefined) throw new RangeError(`the font has no table ${tag}`)
    return table
  }
}

function tablesIn(bytes: Buffer): Map<string, Buffer> {
  const count = bytes.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index): [string, Buffer] => {
      const at = 12 + 16 * index
      const offset = bytes.readUInt32BE(at + 8)
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))]
    }),
  )
}

function glyphsIn(glyf: Buffer, loca: Buffer, count: number, isLong: boolean): Buffer[] {
  const offset = (index: number): number => (isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index))
  return Array.from({ length: count }, (_, index) => glyf.subarray(offset(index), offset(index + 1)))
}

function metricsIn(hmtx: Buffer, count: number, long: number): { advance: number; bearing: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    advance: hmtx.readUInt16BE(4 * Math.min(index, long - 1)),
    bearing: hmtx.readInt16BE(index < long ? 4 * index + 2 : 4 * long + 2 * (index - long)),
  }))
}

/** Puts tables together, with their checksums. */
function sfnt(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.alloc(12 + 16 * sorted.length)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  directory.writeUInt32BE(0x00010000, 0)
  ;[sorted.length, 16 * power, Math.log2(power), 16 * (sorted.length - power)].forEach((value, index) =>
    directory.writeUInt16BE(value, 4 + 2 * index),
  )
  const head = tables.get('head')
  head?.writeUInt32BE(0, 8)
  let offset = directory.length
  const parts = sorted.map(([tag, table], index) => {
    const at = 12 + 16 * index
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum(table), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const whole = padded(table)
    offset += whole.length
    return whole
  })
  const whole = Buffer.concat([directory, ...parts])
  const at = sorted.findIndex(([tag]) => tag === 'head')
  if (at !== -1) whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, directory.readUInt32BE(12 + 16 * at + 8) + 8)
  return whole
}

/** Tables and glyphs begin at multiples of four. */
const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)])

function checksum(table: Buffer): number {
  const whole = padded(table)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}
