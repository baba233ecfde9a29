import { languageDirection } from '../../facts/values/direction.ts'
import { dateString, dict, name, Stream, text } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { flate } from '../file/write.ts'
import type { PrintJob } from '../job.ts'
import { srgbProfile } from './srgb.ts'
import { xmpPacket } from './xmp.ts'

/** What the document says of itself: in the information dictionary, as XMP, and in the catalog. */
export function setMetadata(file: PdfFile, job: PrintJob): void {
  const date = dateString(job.date)
  const producer = file.info.get('Producer') ?? text('')
  file.info.clear()
  const info = { Title: text(job.title), Subject: text(job.subject), Creator: text(creator), Producer: producer }
  for (const [key, value] of Object.entries(info)) file.info.set(key, value)
  if (job.authors.length > 0) file.info.set('Author', text(job.authors.join('; ')))
  file.info.set('CreationDate', date)
  file.info.set('ModDate', date)

  // Unpacked, so that a program which knows no PDF can find it (ISO 19005-3, 6.6.2.1).
  const packet = Buffer.from(xmpPacket(job, creator, file), 'utf8')
  const metadata = new Stream(dict({ Type: name('Metadata'), Subtype: name('XML') }), packet)
  file.catalog.set('Metadata', file.add(metadata))
  file.catalog.set('Lang', text(job.lang))
  file.catalog.set('PageMode', name('UseOutlines'))
  // Pages side by side stand in the order of the book's language (ISO 32000-1, 12.2).
  const order = languageDirection(job.lang) === 'rtl' ? { Direction: name('R2L') } : {}
  file.catalog.set('ViewerPreferences', dict({ DisplayDocTitle: true, ...order }))
}

const creator = 'Pactbook'

/** Colours are those of sRGB: ISO 19005-3, 6.2.3. */
export function setOutputIntent(file: PdfFile): void {
  const intent = dict({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: text('sRGB'),
    Info: text('sRGB IEC61966-2.1'),
    DestOutputProfile: file.add(flate(srgbProfile(), { N: 3 })),
  })
  file.catalog.set('OutputIntents', [file.add(intent)])
}

/** Roman numerals for the front matter, arabic ones from 1 for the body (12.4.2). */
export function setPageLabels(file: PdfFile, front: number): void {
  const body = [front, dict({ S: name('D'), St: 1 })]
  file.catalog.set('PageLabels', dict({ Nums: front > 0 ? [0, dict({ S: name('r'), St: 1 }), ...body] : body }))
}
