import type { Dict, Ref } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { readPdf } from '../file/read.ts'
import { flate, writePdf } from '../file/write.ts'
import type { PrintJob } from '../job.ts'
import type { Measures } from '../measure/measure.ts'
import { sayByFonts, type FontSaying } from './actual-text.ts'
import { wrapUnmarked } from './artifacts.ts'
import { attachData } from './attachment.ts'
import { sayByCharacters } from './characters.ts'
import { dropClippedText, type Shown } from './clipped.ts'
import { Fonts } from './fonts.ts'
import { setDestinations, setLinks } from './links.ts'
import { setMetadata, setOutputIntent, setPageLabels } from './metadata.ts'
import { sayMissing } from './missing.ts'
import { renumberNodes } from './node-names.ts'
import { readOperations } from './operations.ts'
import { setOutlineTitles } from './outline.ts'
import { PageContent } from './page-content.ts'
import { dropSoftHyphens } from './soft-hyphens.ts'
import { dropContent, mapRoles, mendStructure } from './structure.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Meaning } from './right-to-left.ts'
import { ranksIn, readStructure, writeStructure, type Content } from './structure-tree.ts'

/**
 * Adds to a printed file what Chromium leaves out, so that it meets PDF/UA-1 and PDF/A-3a, and writes it so that the
 * same content gives the same bytes.
 * @param pdf as Chromium prints it, tagged and with an outline
 */
export function finish(pdf: Uint8Array, job: PrintJob, measures: Measures): Uint8Array {
  const file = readPdf(renumberNodes(pdf))
  const elements = readStructure(file)
  const fonts = new Fonts(file)
  const ranks = ranksIn(elements)
  const pages = file
    .pages()
    .map(({ ref, dict: page }) => ({ ref, page, ...mendContent(file, ref, page, fonts, ranks.get(ref.number)) }))
  fonts.write()
  const hidden = pages.flatMap((page) => page.hidden)
  dropContent(elements, hidden)
  const artifacts = [...hidden, ...mendStructure(file, elements)]
  const places = new Map(pages.map(({ ref, places }) => [ref.number, places]))
  setLinks(file, elements, places, measures, job.words.toPage)
  writeStructure(file, elements)
  mapRoles(file)
  setDestinations(file, measures)
  const byPage = Map.groupBy(artifacts, ({ page }) => page.number)
  for (const { ref, page, content } of pages) {
    for (const { mcid } of byPage.get(ref.number) ?? []) content.makeArtifact(mcid)
    page.set('Contents', file.add(flate(Buffer.from(content.toString(), 'latin1'))))
  }
  setOutlineTitles(file, measures.headings)
  setPageLabels(file, measures.front)
  setMetadata(file, job)
  setOutputIntent(file)
  attachData(file, job)
  return writePdf(file)
}

/** Mends what a page draws. Returns it, and the content that draws nothing any more, since its clip hides it. */
function mendContent(
  file: PdfFile,
  ref: Ref,
  page: Dict,
  fonts: Fonts,
  ranks: ReadonlyMap<number, number> = new Map(),
): { content: PageContent; hidden: Content[]; places: Shown['places'] } {
  const source = Buffer.from(file.bytes(page.get('Contents'))).toString('latin1')
  const { operations, emptied, places } = dropClippedText(readOperations(source))
  const meaning: Meaning = (name, code) => fonts.meaning(page, name, code)
  // Only what is set from right to left is drawn in another order than it is read.
  const isRightToLeft = fonts.hasRightToLeft(page)
  const inOrder = isRightToLeft ? inReadingOrder(operations, ranks, meaning) : operations
  const whole = sayMissing(dropSoftHyphens(inOrder, meaning), meaning)
  const program = (name: string) => fonts.programOf(page, name)
  const saying: FontSaying = (name, code, text) => fonts.saying(page, name, code, text)
  const spelled = sayByCharacters(whole, { meaning, program, saying }, isRightToLeft)
  const said = sayByFonts(spelled, saying)
  return {
    content: new PageContent(wrapUnmarked(said)),
    hidden: [...emptied].map((mcid) => ({ page: ref, mcid })),
    places,
  }
}
