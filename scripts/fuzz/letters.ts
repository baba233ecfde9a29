import { faceOf } from '../facts/values/printable.ts'

/** The characters of the Basic Multilingual Plane, without those that only stand for half of another. */
const plane = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (each) => !/\p{Cs}/u.test(each),
)

const isPrintable = (character: string): boolean => faceOf(character) !== null

/** The characters that a pattern takes, that are no older form of others, and that the typefaces have. */
export const charactersOf = (pattern: RegExp): string[] =>
  plane.filter((each) => pattern.test(each) && each.normalize('NFKC') === each && isPrintable(each))

/** Those of some characters that the typefaces have. */
export const printableOf = (characters: string): string[] => Array.from(characters).filter(isPrintable)

/** The characters from one code to another that Unicode has given a meaning, and that the typefaces have. */
export function between(first: number, last: number): string[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  return all.filter((each) => !/[\p{Cn}\p{Deprecated}]/u.test(each) && isPrintable(each))
}
