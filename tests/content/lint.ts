/** The length that a sentence of the book may have, in words. */
export const longestSentence = 25

/** The sentences of a text that are longer than the book allows. */
export function longSentences(text: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)
  return [...sentences]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > longestSentence)
}

/** Words that take a side, excite, or call a speaker's honesty into doubt. */
const loaded =
  /\b(slam(s|med)|blast(s|ed)|lash(es|ed) out|hits? back|boast(s|ed)?|brag(s|ged)?|admit(s|ted)?|conced(es?|ed)|insist(s|ed)?|alleged(ly)?|alleges?|so-called|regime|hawkish|notorious|infamous|controversial|outrage(d|ous)?|shock(ed|ing)?|brazen|aggressive(ly)?|hysteri(a|cal)|propaganda|puppet|warmonger(ing)?|fur(y|ious)|rag(es?|ed)|bombshell|chilling|unfortunately|obviously|clearly|of course|thankfully|predictably|merely|refus(es|ed) to admit)\b/gi

/** Words that say that something is claimed, which only a disputed record may use. */
const claiming = /\b(claims|claimed|claiming)\b/gi

/** The loaded words in a text; in a disputed record, claims and claimed are not among them. */
export function loadedWords(text: string, disputed = false): string[] {
  return [...text.matchAll(loaded), ...(disputed ? [] : text.matchAll(claiming))].map(([word]) => word.toLowerCase())
}

/** The acronyms in a text that are not among the explained ones. Model numbers (CM-400) and file names are names. */
export function unexplainedAcronyms(text: string, explained: ReadonlySet<string>): string[] {
  const words = text.replace(/\bTLP:[A-Z+]+/g, 'TLP').replace(/\S+\.[a-z]+\b/g, '')
  const acronyms = words.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}/]*\p{Lu}(?![\p{L}\d])(?!-\d)/gu) ?? []
  return [...new Set(acronyms)].filter((acronym) => !explained.has(acronym))
}

/** Quotation marks in prose. Quotes have a place of their own, and a paraphrase never stands in quotation marks. */
export const quotationMarks = (text: string): string[] => text.match(/["“”„«»]|(?<!\p{L})['‘’](?=\p{L})/gu) ?? []

/** Other spellings of names that the book spells in one way: the key is the spelling of the book. */
const spellings: Record<string, readonly string[]> = {
  Pristina: ['Prishtina', 'Prishtinë', 'Priština'],
  Shkodër: ['Shkodra', 'Skadar', 'Skutari'],
  Tirana: ['Tiranë'],
  Belgrade: ['Beograd'],
  Kosovo: ['Kosova'],
  Vučić: ['Vučič', 'Vuciq', 'Vučiq', 'Vucsics'],
  Đurić: ['Djurić', 'Djuric'],
}

/**
 * Names that stand in two spellings: with and without their marks, or in a form that the book does not use.
 * @param texts all prose of the book, together with the names of its people, bodies and places
 */
export function twoSpellings(texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{L}’-]+/gu) ?? []))
  const byLetters = Map.groupBy(words, (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'))
  const marked = [...byLetters.values()]
    .filter((forms) => forms.length > 1)
    .map((forms) => forms.toSorted().join(' / '))
  const others = Object.entries(spellings).flatMap(([name, forms]) =>
    forms.filter((form) => words.has(form)).map((form) => `${form} / ${name}`),
  )
  return [...marked, ...others]
}
