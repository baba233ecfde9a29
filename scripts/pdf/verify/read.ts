import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { packageFile } from '../../site/files/package-file.ts'
import { part } from './damaged.ts'
import type {
  Destination,
  OutlineEntry,
  Printed,
  PrintedFont,
  PrintedLink,
  PrintedPage,
  PrintedText,
} from './printed.ts'
import { readScales } from './read-scales.ts'
import { annotationsIn, toTag } from './read-structure.ts'

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/**
 * Reads a PDF with pdf.js.
 * @throws DamagedPdf where a part of it cannot be read, another error where it is not a PDF
 */
export async function readPrinted(data: Uint8Array): Promise<Printed> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // A copy, since pdf.js takes the bytes away from whoever hands them over.
    data: new Uint8Array(data),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    standardFontDataUrl: packageFile('pdfjs-dist', 'standard_fonts/'),
  })
  try {
    return await readDocument(await task.promise)
  } finally {
    await task.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Printed> {
  const { info, metadata } = await part('what it says of itself', () => document.getMetadata())
  const labels = await part('the labels of its pages', () => document.getPageLabels())
  const destinations = await part('its list of destinations', () => readDestinations(document))
  const fonts = new Map<string, PrintedFont>()
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    await part(`page ${number}`, async () => {
      const page = await document.getPage(number)
      pages.push(await readPage(document, page, labels?.[number - 1] ?? '', fonts))
      page.cleanup()
    })
  }
  const facts = info as Partial<Record<'Title' | 'Language' | 'CreationDate' | 'ModDate' | 'EncryptFilterName', string>>
  return {
    pages,
    destinations,
    outline: await part('its outline', async () => readOutline(document, await document.getOutline(), 1)),
    encryption: facts.EncryptFilterName ?? null,
    title: facts.Title ?? null,
    lang: facts.Language ?? null,
    dates: [
      isoDate(facts.CreationDate),
      isoDate(facts.ModDate),
      ...['xmp:createdate', 'xmp:modifydate'].map((name) => String(metadata?.get(name) ?? '') || null),
    ],
    displaysTitle: (await document.getViewerPreferences())?.get('DisplayDocTitle') === true,
    marked: await isMarked(document),
    metadata: metadata?.getRaw() ?? '',
    fonts,
    attachments: await part('what is attached to it', () => readAttachments(document)),
    scripts: await document.hasJSActions(),
  }
}

async function readDestinations(document: PDFDocumentProxy): Promise<Map<string, Destination>> {
  const destinations = new Map<string, Destination>()
  for (const [name, target] of await document.getDestinations()) {
    const destination = await resolve(document, target)
    if (destination !== null) destinations.set(name, destination)
  }
  return destinations
}

/** pdf.js gives a map where its types say an object. */
async function isMarked(document: PDFDocumentProxy): Promise<boolean> {
  const marks: unknown = await document.getMarkInfo()
  return marks instanceof Map && marks.get('Marked') === true
}

async function readPage(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  label: string,
  fonts: Map<string, PrintedFont>,
): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const texts = await readTexts(page)
  const unknown = texts.filter(({ font }) => !fonts.has(font))
  let scales: number[] | null = null
  if (unknown.length > 0) {
    scales = await readScales(page)
    for (const { font } of unknown) {
      if (!page.commonObjs.has(font)) throw new Error('a font of it is damaged.')
      fonts.set(font, describeFont(page.commonObjs.get(font)))
    }
  }
  const structure = await page.getStructTree()
  const tagged = new Map(annotationsIn(structure))
  const links: PrintedLink[] = []
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== 'Link') continue
    const { id, overlaidText, contentsObj, url, unsafeUrl, dest, rect } = annotation
    const [left = 0, bottom = 0, right = 0, top = 0] = rect as number[]
    links.push({
      box: { left, bottom, right, top },
      content: tagged.get(id) ?? [],
      text: overlaidText ?? '',
      description: contentsObj?.str ?? '',
      url: unsafeUrl ?? url ?? null,
      destination: await resolve(document, dest),
      name: typeof dest === 'string' ? dest : null,
      tagged: tagged.has(id),
    })
  }
  return { label, width, height, texts, links, structure: toTag(structure), scales }
}

/** Runs of text with the marked content they stand in. */
async function readTexts(page: PDFPageProxy): Promise<PrintedText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: { content: string | null; artifact: boolean }[] = []
  const texts: PrintedText[] = []
  for (const item of items) {
    if ('str' in item) {
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[]
      const artifact = open.some((each) => each.artifact)
      const content = open.findLast((each) => each.content !== null)?.content ?? null
      texts.push({ text: item.str, left, width: item.width, bottom, size, font: item.fontName, content, artifact })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push({ content: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' })
  }
  return texts.filter(({ text }) => text !== '')
}

function describeFont(font: { name: string; missingFile?: boolean; isType3Font?: boolean }) {
  return { name: font.name, embedded: font.missingFile !== true, drawn: font.isType3Font === true }
}

async function resolve(document: PDFDocumentProxy, target: unknown): Promise<Destination | null> {
  const explicit = typeof target === 'string' ? await document.getDestination(target) : target
  if (!Array.isArray(explicit)) return null
  const [ref, , , top] = explicit
  // It may lead to a page that the document no longer has.
  const page = await document.getPageIndex(ref).catch(() => null)
  return page === null ? null : { page, top: typeof top === 'number' ? top : 0 }
}

async function readOutline(document: PDFDocumentProxy, items: Outline, level: number): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = []
  for (const { title, dest, items: inner } of items ?? []) {
    entries.push({ title, level, destination: await resolve(document, dest) })
    entries.push(...(await readOutline(document, inner as Outline, level + 1)))
  }
  return entries
}

async function readAttachments(document: PDFDocumentProxy): Promise<Map<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>()
  for (const [name, { filename }] of (await document.getAttachments()) ?? []) {
    const content = await document.getAttachmentContent(name)
    if (content instanceof Uint8Array) attachments.set(filename, content)
  }
  return attachments
}

/** A date string of the information dictionary (ISO 32000-1, 7.9.4) in UTC; null where it is none. */
function isoDate(date: string | undefined): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|\+00'00'?)$/.exec(date ?? '')
  if (parts === null) return null
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
