import { dateString, Dict, dict, name, PdfString, text } from './file/objects.ts'
import type { PdfFile } from './file/pdf-file.ts'
import { readPdf } from './file/read.ts'
import { writePdf } from './file/write.ts'
import type { PrintJob } from './job.ts'
import type { Measures } from './measure.ts'
import { hosts } from './page-rules.ts'

/** Adds to a printed file what Chromium leaves out. */
export function finish(pdf: Uint8Array, job: PrintJob, measures: Measures): Uint8Array {
  const file = readPdf(pdf)
  setInfo(file, job)
  setDestinations(file, measures)
  return writePdf(file)
}

function setInfo(file: PdfFile, job: PrintJob): void {
  file.info.set('Title', text(job.title))
  file.info.set('CreationDate', dateString(job.date))
  file.info.set('ModDate', dateString(job.date))
}

function setDestinations(file: PdfFile, { spots }: Measures): void {
  const pages = file.pages()
  for (const { dict: page } of pages) {
    for (const each of file.array(page.get('Annots'))) {
      const annotation = file.dict(each)
      const action = file.resolve(annotation.get('A'))
      const url = action instanceof Dict ? file.resolve(action.get('URI')) : null
      if (!(url instanceof PdfString)) continue
      const { host, pathname } = new URL(url.bytes)
      const id = decodeURIComponent(pathname.split('/')[1] ?? '')
      const spot = host === hosts.link || host === hosts.number ? spots.get(id) : undefined
      const target = spot === undefined ? undefined : pages[spot.page]
      if (spot === undefined || target === undefined) continue
      annotation.set('A', dict({ S: name('GoTo'), D: [target.ref, name('XYZ'), spot.left, spot.top, null] }))
    }
  }
}
