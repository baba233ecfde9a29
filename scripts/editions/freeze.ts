import type { BriefingFolder, CheckedFacts, DeepReadonly, Facts } from '../facts/model/facts.ts'
import type { KeptPdf } from '../facts/model/editions.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import { textOf, type FrozenEdition } from './frozen.ts'

/** What an edition is, beside its facts. */
export interface Imprint {
  number: number
  /** The day of publication, as YYYY-MM-DD. */
  published: string
  /** The commit that it is made from, in short; null outside a git checkout. */
  commit: string | null
  pdfs: readonly KeptPdf[]
}

/**
 * Freezes the facts of a briefing and all that they rest on into the text of an edition's file.
 * @param facts that passed the check; those of other briefings are left out
 */
export function freeze(
  facts: CheckedFacts,
  folder: DeepReadonly<BriefingFolder>,
  { number, published, commit, pdfs }: Imprint,
): string {
  const { references: _, texts: __, ...records } = ofBriefing(facts, folder)
  return textOf({
    briefing: folder.id,
    edition: number,
    'as-of': folder.briefing['as-of'],
    published,
    commit,
    recalled: null,
    pdfs: [...pdfs],
    facts: records as unknown as Facts,
  })
}

/** The text of the file that stands where a recalled edition stood: what it was and why it went, and none of its facts. */
export const recall = (
  briefing: string,
  { number, asOf, published, commit }: { number: number; asOf: string; published: string; commit: string | null },
  recalled: NonNullable<FrozenEdition['recalled']>,
): string => textOf({ briefing, edition: number, 'as-of': asOf, published, commit, recalled, pdfs: [], facts: null })
