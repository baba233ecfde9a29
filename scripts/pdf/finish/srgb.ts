/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4.3 (ISO 15076-1): matrix and transfer curve,
 * adapted to the profile connection space's white, D50.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: [signature: string, data: Buffer][] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('No copyright, use freely')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['chad', fixedArray([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  const places = new Map<Buffer, number>()
  const bodies: Buffer[] = []
  let offset = 128 + table.length
  tags.forEach(([signature, data], index) => {
    const place = places.get(data) ?? offset
    if (place === offset) {
      places.set(data, offset)
      bodies.push(data)
      offset += data.length
    }
    table.write(signature, 4 + index * 12, 'latin1')
    table.writeUInt32BE(place, 8 + index * 12)
    table.writeUInt32BE(data.length, 12 + index * 12)
  })
  return Buffer.concat([header(offset), table, ...bodies])
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size)
  bytes.writeUInt32BE(0x04300000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // The date of the standard's amendment, so that the profile is the same on every day.
  ;[2003, 1, 1, 0, 0, 0].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2))
  bytes.write('acsp', 36, 'latin1')
  xyz([0.9642, 1, 0.8249]).copy(bytes, 68, 8)
  return bytes
}

const fixed = (value: number): number => Math.round(value * 65536)

function fixedArray(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4)
  bytes.write('sf32', 'latin1')
  values.forEach((value, index) => bytes.writeInt32BE(fixed(value), 8 + index * 4))
  return bytes
}

function xyz(values: readonly number[]): Buffer {
  const bytes = fixedArray(values)
  bytes.write('XYZ ', 'latin1')
  return bytes
}

/** A curve of type 3: Y = (aX + b)^g from d on, cX before. */
function parametricCurve(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12 + values.length * 4)
  bytes.write('para', 'latin1')
  bytes.writeUInt16BE(3, 8)
  values.forEach((value, index) => bytes.writeInt32BE(fixed(value), 12 + index * 4))
  return bytes
}

function localizedText(text: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil((28 + text.length * 2) / 4) * 4)
  bytes.write('mluc', 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(text.length * 2, 20)
  bytes.writeUInt32BE(28, 24)
  bytes.write(text, 28, 'utf16le')
  bytes.subarray(28, 28 + text.length * 2).swap16()
  return bytes
}
