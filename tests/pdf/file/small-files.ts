/**
 * A PDF written by hand, as Chromium spells its own: one cross-reference table, nothing packed.
 * @param bodies of the objects from number 1 on, which is the catalog
 * @param trailer what its trailer says besides its size and its root
 */
export function plainPdf(bodies: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = bodies.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = bodies.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(
    `${file}${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

export const stream = (data: string, entries = ''): string =>
  `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`

const onePage = ['<</Kids[3 0 R]/Count 1/Type/Pages>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>']

/** One empty page behind a password. */
export const lockedPdf = plainPdf(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    ...onePage,
    '<</Filter/Standard/Length 40/P -4/R 2/V 1' +
      '/O<345137fc014d81270dfd573dfcf6b91675c4e752ae0bc6cb90674dd0586b5e82>' +
      '/U<baaa46ffe2619fdcfbe93c2254ff0e292b1626dabf878128257387e67bf1a26b>>>',
  ],
  '/Encrypt 4 0 R/ID[<6edb034bfe0cb4983521a3e6677a8934><31415926535897932384626433832795>]',
)

/** One empty page that anybody may open, but only its owner may change. */
export const encryptedPdf = plainPdf(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    ...onePage,
    '<</Filter/Standard/Length 40/P -12/R 2/V 1' +
      '/O<d8a81f2f756b03f0e776376607dc67c098531ac3e51f6e5cf0fc1473b1ce0975>' +
      '/U<5fcef3dc7b5c6f0be57878ae43f171252ad7c082c319c0fe00dd79061e924a64>>>',
  ],
  '/Encrypt 4 0 R/ID[<31415926535897932384626433832795><31415926535897932384626433832795>]',
)

/** An empty page, and a number where the second one should be. */
export const damagedPdf = plainPdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Kids[3 0 R 4]/Count 2/Type/Pages>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
])

/** One empty page that carries JSON, but not that of a book. */
export const foreignPdf = (json = '{"facts": "none"}'): Buffer =>
  plainPdf([
    '<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.json) 4 0 R]>>>>>>',
    ...onePage,
    '<</Type/Filespec/F(a.json)/UF(a.json)/EF<</F 5 0 R>>>>',
    stream(json, '/Type/EmbeddedFile'),
  ])
