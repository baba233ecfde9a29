import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** About as many as a file of the book in this repository has. */
const factsPerFile = 20

const factsPerSource = 10

/**
 * Writes the fictional pact grown to a number of facts of about 1.2 KB, the same bytes every time, without a finding.
 * @param folder where `data` and `briefings` will stand
 */
export function writeBigPact(folder: string, facts: number): void {
  cpSync('tests/fixtures/fictional', folder, { recursive: true })
  const write = (path: string, count: number, record: (index: number) => string): void => {
    mkdirSync(join(folder, path), { recursive: true })
    for (let first = 0; first < count; first += factsPerFile) {
      const indexes = Array.from({ length: Math.min(factsPerFile, count - first) }, (_, place) => first + place)
      writeFileSync(join(folder, path, `${first}.yaml`), indexes.map(record).join('\n'))
    }
  }
  write('data/pacts/harbour-declaration/statements', facts, statement)
  write('data/sources', Math.ceil(facts / factsPerSource), source)
}

const statement = (index: number): string => `- id: statement-${index}
  topic: ${sentence(index, 3)}
  text: Mira Tolvane said that ${sentence(index + 1, 20)}.
  date: 2021-${two((index % 6) + 5)}-${two((index % 28) + 1)}
  standing: attributed
  by: mira-tolvane
  quote:
    lang: eo
    text: ${sentence(index + 2, 45)}.
    translation: ${sentence(index + 3, 50)}.
    translator: ours
  credibility: ${(index % 3) + 1}
  sources: [source-${Math.floor(index / factsPerSource)}, selvane-courier-2021-05-15] # the page, then the paper
  reviewed: 2022-03-30
  note: ${sentence(index + 4, 20)}.
`

const source = (index: number): string => `- id: source-${index}
  publisher: Port Selvane Archive
  title: ${sentence(index, 6)}
  url: https://archive.arvenia.example.org/page/${index}
  published: 2022-01-${two((index % 28) + 1)}
  accessed: 2022-03-28
  lang: eo
  kind: official
  grade: B
`

const two = (number: number): string => String(number).padStart(2, '0')

const words =
  'harbour radar picture exercise coast minister declaration signed rescue autumn ships havenoj ŝipoj ĉe la marbordo kaj neniu parlamento of the and at with under between before storm'.split(
    ' ',
  )

/** Words in an order that the seed alone decides. */
function sentence(seed: number, length: number): string {
  let state = seed + 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return words[state % words.length]
  }).join(' ')
}
