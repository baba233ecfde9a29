import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freeze, recall } from '../../scripts/editions/freeze.ts'
import { takenAsChecked } from '../../scripts/facts/content/checked-facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import type { CheckedFacts, Facts, PactFacts } from '../../scripts/facts/model/facts.ts'
import type { KeptPdf } from '../../scripts/facts/model/editions.ts'
import type { Briefing } from '../../scripts/facts/model/types.ts'
import { fictional } from '../book/fictional-book.ts'

/**
 * Gives a copy of the fictional book, whatever its words and however large, a past: two editions that hold the fictional
 * book as it was, one between them that was recalled, and a reconstruction. A line was withdrawn, and one has a new id.
 * @param book the folder that holds data/ and briefings/
 */
export async function writeEditions(book: string): Promise<void> {
  const briefing = join(book, 'briefings', 'harbour-declaration')
  const pact = join(book, 'data', 'pacts', 'harbour-declaration')
  await writeFile(join(pact, 'withdrawn.yaml'), withdrawn)
  for (const name of await readdir(pact, { recursive: true }))
    if (name.endsWith('.yaml')) await edit(join(pact, name), renamed)
  await edit(join(briefing, 'briefing.yaml'), (text) => text.replace(/^edition: .*$/m, underWay))
  for (const [number, { text, isRecalled }] of Object.entries(await editions())) {
    const folder = join(briefing, 'editions', number)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'edition.json'), text)
    for (const { name } of isRecalled ? [] : pdfs) await writeFile(join(folder, name), pdf)
  }
}

const withdrawn = '- id: mayor-claim\n  day: 2022-03-20\n  why: The *newspaper* took the report back.\n'
/** The day of the reconstruction is early, so that the page of the large book is short. */
const underWay = 'edition: "4"\nreconstructions: [2021-05-15]'

const renamed = (yaml: string): string => yaml.replace(/^- id: tolvane-no-treaty\n/m, '$&  formerly: [tolvane-said]\n')

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** What stands for the PDFs of an edition, which nobody opens here. */
const pdf = '%PDF-1.7'
const pdfs = (['book', 'at-a-glance'] as const).map((kind): KeptPdf => {
  const name = kind === 'book' ? 'harbour-declaration.pdf' : 'harbour-declaration-at-a-glance.pdf'
  return { name, kind, hash: hash('sha256', pdf), front: 0, pages: {} }
})

/** The file of each edition, by its number. */
async function editions(): Promise<Record<number, { text: string; isRecalled: boolean }>> {
  const { facts, findings } = await loadFacts(fictional)
  if (facts === null) throw new Error(`the fixture has findings: ${JSON.stringify(findings)}`)
  const first = edited(facts, 'tolvane-said', ({ pact, briefing }) => {
    briefing['as-of'] = '2022-01-02'
    pact.statements = pact.statements.filter(({ id }) => id !== 'institute-no-clause')
    pact.unknowns = pact.unknowns.filter(({ id }) => id !== 'unknown-costs')
    const said = saidIn(pact)
    pact.statements.push({ ...said, id: 'mayor-claim', text: 'The mayor said that nobody had asked the town.' })
    said.text = 'Mira Tolvane said that the paper is no treaty.'
  })
  const third = edited(facts, 'tolvane-no-treaty', ({ pact, briefing }) => {
    briefing['as-of'] = '2022-03-15'
    pact.pact.text = 'Ministers of three countries signed a joint declaration at Port Selvane.'
    saidIn(pact).formerly = ['tolvane-said']
  })
  const notice = { number: 2, asOf: '2022-01-31', published: '2022-02-04', commit: null }
  const why = 'It named <b>a person</b> who had no part in it.'
  return {
    1: { text: frozen(first, 1, '2022-01-05'), isRecalled: false },
    2: { text: recall('harbour-declaration', notice, { day: '2022-02-05', why }), isRecalled: true },
    3: { text: frozen(third, 3, '2022-03-18'), isRecalled: false },
  }
}

/** The statement that was renamed. */
function saidIn({ statements: [said] }: PactFacts): PactFacts['statements'][number] {
  if (said === undefined) throw new Error('the fixture has no statement')
  return said
}

/** Facts in which the statement that has a new id has this one, and with an edit. */
function edited(
  facts: CheckedFacts,
  id: string,
  change: (book: { pact: PactFacts; briefing: Briefing }) => void,
): CheckedFacts {
  const { references: _, texts: __, ...records } = facts
  const copy = JSON.parse(JSON.stringify(records).replaceAll('tolvane-no-treaty', id)) as Facts
  const {
    pacts: [pact],
    briefings: [folder],
  } = copy
  if (pact === undefined || folder === undefined) throw new Error('the fixture has no pact or no briefing')
  change({ pact, briefing: folder.briefing })
  return takenAsChecked(copy)
}

function frozen(facts: CheckedFacts, number: number, published: string): string {
  const [folder] = facts.briefings
  if (folder === undefined) throw new Error('the facts have no briefing')
  return freeze(facts, folder, { number, published, commit: null, pdfs })
}
