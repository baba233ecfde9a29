/** What a book as known on a day leaves out of the facts of today, in numbers of records. */
export interface LeftOut {
  /** Facts that came later, or whose sources did. */
  facts: number
  /** Sources published later. */
  sources: number
  /** Sources of which nothing shows when they were published. */
  undatedSources: number
  disputes: number
  unknowns: number
  /** Terms in office. */
  offices: number
  /** Key points and paragraphs of prose that rest on something later. */
  paragraphs: number
  /** Texts that stand, and speak of something later: by the id of the record or the name of the file. */
  hindsight: string[]
}

/** The days at hand, each as YYYY-MM-DD. */
export interface Days {
  /** The day as known on which the facts are wanted; null for the facts as they stand. */
  asOf: string | null
  /** The day against which reviews are held; null for the day of each book. */
  today: string | null
  /** The day on which the program runs. */
  clock: string
}
