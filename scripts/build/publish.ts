import { hash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { composeBook } from '../book/compose.ts'
import type { Book } from '../book/book.ts'
import type { DateWords } from '../book/dates.ts'
import type { PublishOptions } from '../command/edition-options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { freeze } from '../editions/freeze.ts'
import { stepBetween } from '../editions/compare.ts'
import { editionFolder, frozenName } from '../editions/frozen.ts'
import {
  historyOfEdition,
  isSame,
  ofEditionUnderWay,
  standing,
  stepsOf,
  type StandingEdition,
} from '../editions/history.ts'
import type { CheckResult } from '../facts/check.ts'
import type { Step } from '../facts/model/changes.ts'
import type { KeptPdf } from '../facts/model/editions.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import { dateWords, readStrings, wordsOf } from '../site/pages/strings.ts'
import { glancePdfUrl, pdfUrl } from '../site/pages/urls.ts'
import { withoutKeys } from '../write/without-keys.ts'
import { printBooks } from './print.ts'
import { readProvenance } from './provenance.ts'
import { siteOf } from './site.ts'

/** An edition that could be published. */
export interface NextEdition {
  facts: CheckedFacts
  folder: DeepReadonly<BriefingFolder>
  /** Its PDFs are still to be printed. */
  edition: StandingEdition
  /** The editions so far that stand, the oldest first. */
  earlier: readonly StandingEdition[]
  /** What changes from the newest edition to it; null for the first. */
  step: Step | null
}

/**
 * What would be published of a briefing.
 * @param facts that passed the check
 * @throws CommandError with exit code 2 where nothing has changed, or the day goes backwards
 */
export async function nextEdition(
  facts: CheckedFacts,
  published: CheckResult['editions'],
  folder: DeepReadonly<BriefingFolder>,
  today: string,
): Promise<NextEdition> {
  const all = published.get(folder.id) ?? []
  const earlier = standing(all)
  const own = ofBriefing(facts, folder)
  const newest = earlier.at(-1)
  const latest = all.at(-1)
  const { briefing } = folder
  const asOf = briefing['as-of']
  if (newest !== undefined && isSame(newest.facts, own)) {
    refuse(`Nothing has changed since edition ${newest.version.number} of ${folder.id}: there is nothing to publish.`)
  }
  if (latest !== undefined && asOf < latest.version.asOf) {
    refuse(
      `\`as-of\` of ${folder.id} is ${asOf}, and edition ${latest.version.number} is as of ${latest.version.asOf}: editions do not go backwards. Move \`as-of\` on in briefing.yaml.`,
    )
  }
  if (latest !== undefined && today < latest.version.published) {
    refuse(
      `Today is ${today}, and edition ${latest.version.number} was published on ${latest.version.published}: editions do not go backwards. Correct --today or the clock.`,
    )
  }
  if (today < asOf) {
    refuse(
      `Today is ${today}, and the book speaks of ${asOf}. Correct \`as-of\` in briefing.yaml, --today or the clock.`,
    )
  }
  const declared = /^[1-9]\d{0,3}$/.test(briefing.edition ?? '') ? Number(briefing.edition) : 0
  const number = Math.max(declared, (latest?.version.number ?? 0) + 1)
  const version = { kind: 'edition' as const, number, asOf, published: today }
  const { commit } = await readProvenance([today])
  const edition = { version, commit, pdfs: [], hasPdfs: true, facts: own, recalled: null }
  return {
    facts,
    folder,
    edition,
    earlier,
    step: newest === undefined ? null : stepBetween(newest, edition),
  }
}

function refuse(message: string): never {
  throw new CommandError(message, exitCodes.usage)
}

/**
 * Prints the PDFs of an edition, freezes its facts with the page of each line, and puts all of it under
 * `briefings/<briefing>/editions/`, whole or not at all. Takes out of briefing.yaml what was said of this edition alone.
 * @param signal closes the browsers
 * @returns the folder of the edition
 * @throws CommandError where the PDFs cannot be printed, or the edition is there already
 */
export async function publish(next: NextEdition, options: PublishOptions, signal: AbortSignal): Promise<string> {
  const { folder, edition } = next
  const { number, published } = edition.version
  const target = editionFolder(options.briefings, folder.id, number)
  const work = await mkdtemp(join(tmpdir(), 'pactbook-edition-'))
  // On the disk of the editions, and out of sight of the checker, so that putting it in place is one renaming.
  const staged = join(dirname(target), `.next-${process.pid}`)
  try {
    const strings = await readStrings()
    const book = composeEdition(next, dateWords(wordsOf(strings, folder.briefing.lang)))
    const site = await siteOf([book], { facts: next.facts, base: options.base, url: options.url, strings })
    const printed = await printBooks(site, work, signal, () => {})
    const [pages = { pageOf: {}, front: 0 }] = printed.values()
    const pdfs = await Promise.all(
      [
        { kind: 'book' as const, file: pdfUrl(book), front: pages.front, pages: linesIn(pages.pageOf, book) },
        { kind: 'at-a-glance' as const, file: glancePdfUrl(book), front: 0, pages: {} },
      ].map(async ({ kind, file, front, pages: inPrint }) => {
        const bytes = await readFile(join(work, file))
        const pdf: KeptPdf = { name: basename(file), kind, hash: hash('sha256', bytes), front, pages: inPrint }
        return { bytes, pdf }
      }),
    )
    await mkdir(staged, { recursive: true })
    const imprint = { number, published, commit: edition.commit, pdfs: pdfs.map(({ pdf }) => pdf) }
    await writeFile(join(staged, frozenName), freeze(next.facts, folder, imprint))
    for (const { bytes, pdf } of pdfs) await writeFile(join(staged, pdf.name), bytes)
    signal.throwIfAborted()
    await rename(staged, target).catch((error: unknown) => {
      throw isTaken(error) ? new CommandError(taken(number, target), exitCodes.output) : error
    })
    await settleBriefing(join(options.briefings, folder.id, 'briefing.yaml'))
    return target
  } finally {
    await rm(staged, { recursive: true, force: true })
    await rm(work, { recursive: true, force: true })
  }
}

/** Whether the system says that a folder stands in the way: that of somebody who published at the same time. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')

const taken = (number: number, target: string): string =>
  `Edition ${number} was published while this ran, and stands in ${target}/. Nothing was written: look at that one first.`

function composeEdition({ facts, folder, edition, earlier, step }: NextEdition, words: DateWords): Book {
  const steps = step === null ? [] : [...stepsOf(earlier), step]
  const history = historyOfEdition(edition, [...earlier, edition], steps)
  return composeBook(facts, folder, words, { history, leftOut: null, folder: '', archive: null })
}

/** The pages of the lines of a book, of all anchors that are in print. */
const linesIn = (pageOf: Readonly<Record<string, string>>, { places }: Book): Record<string, string> =>
  Object.fromEntries(Object.entries(pageOf).filter(([id]) => places[id] !== undefined))

/** What was said of the edition under way is said in the edition now. */
async function settleBriefing(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const settled = withoutKeys(text, ofEditionUnderWay)
  if (settled !== text) await writeFile(file, settled)
}
