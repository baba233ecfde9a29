import { createHash } from 'node:crypto'
import { dateString, dict, name, PdfString, text } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { flate } from '../file/write.ts'
import type { PrintJob } from '../job.ts'
import { nameTree } from './name-tree.ts'

/** Attaches the data that the document shows, as an associated file (ISO 19005-3, 6.8): the PDF carries its own facts. */
export function attachData(file: PdfFile, { data, date }: PrintJob): void {
  const bytes = Buffer.from(data.json, 'utf8')
  const checksum = new PdfString(createHash('md5').update(bytes).digest().toString('latin1'))
  const embedded = flate(bytes, {
    Type: name('EmbeddedFile'),
    Subtype: name('application/json'),
    Params: dict({ Size: bytes.length, ModDate: dateString(date), CheckSum: checksum }),
  })
  const stream = file.add(embedded)
  const specification = file.add(
    dict({
      Type: name('Filespec'),
      F: text(data.name),
      UF: text(data.name),
      Desc: text(data.description),
      AFRelationship: name('Data'),
      EF: dict({ F: stream, UF: stream }),
    }),
  )
  file.catalog.set('AF', [specification])
  nameTree(file, 'EmbeddedFiles', [[data.name, specification]])
}
