import type { Options } from '../command/options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { isDropping } from '../facts/files/droppings.ts'
import { kindOf, type Root } from '../facts/files/layout.ts'
import { loadWithEditions } from '../editions/load.ts'
import { textReport } from '../report/text.ts'
import { writeFiles } from '../site/files/companions.ts'
import type { Site } from '../site/pages/page.ts'
import { coverCards } from '../site/files/pictures/files.ts'
import { renderSite, type Rendered } from '../site/render/render.ts'
import { openPreviewFolder, type PreviewFolder } from './preview/folder.ts'
import { servePreview, type PreviewServer } from './preview/server.ts'
import { builtIn, happened, pagesComeAndGone } from './preview/words.ts'
import { composeSite } from './site.ts'
import { isFolder, watchFolders, type Change } from './preview/watch.ts'

const lastGood = 'The last good site is shown until then.'

/**
 * Serves the site as a build would make it, but for the PDFs, and makes it anew after each edit. Facts with errors leave
 * the last good site standing; the findings are printed, and in the browser's console, until they are mended.
 * @param signal ends it
 * @throws CommandError with exit code 1 where the facts have errors from the start; AbortError where the signal fired
 */
export async function preview(options: Options, signal: AbortSignal): Promise<never> {
  const factsOf = (root: Root) => (path: string) => kindOf(root, path)?.shape !== 'ignored'
  const nextChanges = watchFolders([
    { folder: options.data, counts: factsOf('data') },
    { folder: options.briefings, counts: factsOf('briefings') },
    { folder: 'templates', counts: (path) => !isDropping(path) },
  ])
  await using folder = await openPreviewFolder()
  const start = performance.now()
  let pages = await makeSite(options, folder)
  await using server = await servePreview(folder.shown, options.base)
  console.log(`Preview at ${server.address}: ${builtIn(pages, start)}, without the PDFs.`)
  console.log(`It follows ${options.data}, ${options.briefings} and templates until it is stopped with Ctrl+C.`)
  for (;;) {
    const changes = await nextChanges(signal)
    pages = (await follow(changes, pages, options, folder, server)) ?? pages
  }
}

/** Makes the site anew and says so, or says why it cannot; returns its pages, or null where the last ones stay. */
async function follow(
  changes: readonly Change[],
  before: readonly Rendered[],
  options: Options,
  folder: PreviewFolder,
  server: PreviewServer,
): Promise<Rendered[] | null> {
  const absent = [options.data, options.briefings].filter((each) => !isFolder(each))
  if (absent.length > 0) {
    console.log(
      `${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} gone. Waiting for the return. ${lastGood}`,
    )
    return null
  }
  const start = performance.now()
  try {
    const pages = await makeSite(options, folder)
    console.log(`${happened(changes)}: ${builtIn(pages, start)}${pagesComeAndGone(before, pages)}.`)
    server.show(changes.some(({ path }) => path.startsWith('templates')) ? [] : pages)
    return pages
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`${happened(changes)}.\n\n${message}\n\nWaiting for this to be mended. ${lastGood}`)
    server.complain(message)
    return null
  }
}

/** Checks the facts and renders them into the folder, which shows them only when all is there. */
async function makeSite(options: Options, folder: PreviewFolder): Promise<Rendered[]> {
  const site = await checkedSite(options)
  return folder.replace(async (next) => {
    const pages = await renderSite(site, next)
    // A book that is not printed has no picture of its cover, so it gets one like its card.
    await writeFiles(await coverCards(site), next)
    return pages
  })
}

async function checkedSite(options: Options): Promise<Site> {
  const { findings, facts, leftOut, editions } = await loadWithEditions(options)
  if (facts === null) throw new CommandError(textReport(findings), exitCodes.findings)
  return composeSite(facts, options, editions, leftOut)
}
