import type { LeftOut } from '../facts/model/known.ts'

type Counted = Exclude<keyof LeftOut, 'hindsight'>

/** What is counted, as one and as several. */
const nouns: { [Key in Counted]: readonly [string, string] } = {
  facts: ['fact', 'facts'],
  disputes: ['dispute', 'disputes'],
  unknowns: ['unknown', 'unknowns'],
  offices: ['term in office', 'terms in office'],
  paragraphs: ['key point or paragraph', 'key points and paragraphs'],
  sources: ['source of a later day', 'sources of later days'],
  undatedSources: ['source without a date', 'sources without a date'],
}

/** In words, how much each book leaves out as known on a day: a line for each, with the texts that speak of something later. */
export const leftOutReport = (leftOut: ReadonlyMap<string, LeftOut>, day: string): string =>
  [...leftOut].map(([id, numbers]) => `${id} as known on ${day} ${sentence(numbers)}`).join('\n')

function sentence({ hindsight, ...numbers }: LeftOut): string {
  const counted = (Object.keys(nouns) as Counted[]).flatMap((key) => {
    const number = numbers[key]
    return number === 0 ? [] : [`${number} ${nouns[key][number === 1 ? 0 : 1]}`]
  })
  const later = hindsight.length === 0 ? '' : ` These texts speak of something later: ${hindsight.join(', ')}.`
  return `leaves out ${counted.length === 0 ? 'nothing' : new Intl.ListFormat('en').format(counted)}.${later}`
}
