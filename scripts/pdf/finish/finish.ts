import type { Dict } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { readPdf } from '../file/read.ts'
import { flate, writePdf } from '../file/write.ts'
import type { PrintJob } from '../job.ts'
import type { Measures } from '../measure.ts'
import { attachData } from './attachment.ts'
import { dropClippedText } from './clipped.ts'
import { rewriteContent } from './content.ts'
import { mendFonts, UnicodeMaps } from './fonts.ts'
import { setDestinations, setLinks } from './links.ts'
import { setMetadata, setOutputIntent, setPageLabels } from './metadata.ts'
import { renumberNodes } from './node-names.ts'
import { setOutlineTitles } from './outline.ts'
import { dropContent, mapRoles, mendStructure } from './structure.ts'
import { readStructure, writeStructure, type Content } from './structure-tree.ts'

/**
 * Adds to a printed file what Chromium leaves out, so that it meets PDF/UA-1 and PDF/A-3a, and writes it so that the
 * same content gives the same bytes.
 * @param pdf as Chromium prints it, tagged and with an outline
 */
export function finish(pdf: Uint8Array, job: PrintJob, measures: Measures): Uint8Array {
  const file = readPdf(renumberNodes(pdf))
  const elements = readStructure(file)
  const hidden = dropHidden(file)
  dropContent(elements, hidden)
  const artifacts = [...hidden, ...mendStructure(file, elements)]
  setLinks(file, elements, measures, job.words.toPage)
  writeStructure(file, elements)
  mapRoles(file)
  setDestinations(file, measures)
  const maps = new UnicodeMaps(file)
  rewritePages(file, artifacts, maps)
  mendFonts(file, maps, (page) => contentOf(file, page))
  setOutlineTitles(file, measures.headings)
  setPageLabels(file, measures.front)
  setMetadata(file, job)
  setOutputIntent(file)
  attachData(file, job)
  return writePdf(file)
}

/** Takes out what the clip hides, on every page. Returns the content that draws nothing any more. */
function dropHidden(file: PdfFile): Content[] {
  return file.pages().flatMap(({ ref, dict: page }) => {
    const { content, emptied } = dropClippedText(contentOf(file, page))
    setContent(file, page, content)
    return [...emptied].map((mcid): Content => ({ page: ref, mcid }))
  })
}

function rewritePages(file: PdfFile, artifacts: readonly Content[], maps: UnicodeMaps): void {
  const byPage = Map.groupBy(artifacts, ({ page }) => page.number)
  for (const { ref, dict: page } of file.pages()) {
    const mcids = new Set((byPage.get(ref.number) ?? []).map(({ mcid }) => mcid))
    const meaning = (font: string, code: string) => maps.meaning(page, font, code)
    setContent(file, page, rewriteContent(contentOf(file, page), mcids, meaning))
  }
}

const contentOf = (file: PdfFile, page: Dict): string =>
  Buffer.from(file.bytes(page.get('Contents'))).toString('latin1')

const setContent = (file: PdfFile, page: Dict, content: string): void =>
  void page.set('Contents', file.add(flate(Buffer.from(content, 'latin1'))))
