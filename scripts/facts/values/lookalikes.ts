/** Letters of Cyrillic and Greek that look like Latin ones, and are taken for them, with those below each other. */
const foreign = Array.from('аеорсухіјѕԁһԛԝАВСЕНІЈКМОРЅТХονιαΑΒΕΗΙΚΜΝΟΡΤΧ')
const latin = Array.from('aeopcyxijsdhqwABCEHIJKMOPSTXoviaABEHIKMNOPTX')
const latinOf = new Map(foreign.map((letter, index) => [letter, latin[index] ?? letter]))

/** A text with Latin letters in place of those that only look like them. */
export const withoutLookalikes = (text: string): string =>
  text.replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => latinOf.get(letter) ?? letter)

/** The letters of a text that only look like Latin ones, each once. */
export const lookalikesIn = (text: string): string[] => [
  ...new Set(Array.from(text).filter((letter) => latinOf.has(letter))),
]
