import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { faceOf, lettersBeyondSource } from '../../../facts/values/printable.ts'
import { isIn } from '../unicode-range.ts'
import { cutPart, type CutFace, type Cutting } from './cut.ts'
import { hanKey, partRanges } from './parts.ts'
import { hanName, hanOrder } from './table.ts'

/** The Han letters of some text, and Kana, Bopomofo and Hangul, by the language tag that they stand under. */
export type HanLetters = ReadonlyMap<string, readonly string[]>

const isHan = (letter: string): boolean => faceOf(letter) === hanKey

/** The Han letters of pages by the nearest `lang`. @param pages as HTML */
export function hanLetters(pages: readonly string[]): HanLetters {
  const found = new Map<string, Set<string>>()
  const add = (lang: string, text: string): void => {
    const letters = lettersBeyondSource(text).filter(isHan)
    if (letters.length > 0) found.set(lang, (found.get(lang) ?? new Set()).union(new Set(letters)))
  }
  const walk = (node: DefaultTreeAdapterTypes.Node, above: string): void => {
    if ('value' in node) add(above, node.value)
    const attributes = 'attrs' in node ? node.attrs : []
    const lang = attributes.find(({ name }) => name === 'lang')?.value ?? above
    add(lang, attributes.map(({ value }) => value).join(' '))
    const parent = 'content' in node ? node.content : node
    if ('childNodes' in parent) for (const child of parent.childNodes) walk(child, lang)
  }
  for (const page of pages) if (lettersBeyondSource(page).some(isHan)) walk(parse(page), '')
  return new Map([...found].map(([lang, letters]) => [lang, [...letters]]))
}

/**
 * Cuts the Han fonts down to letters: each in the form of its language, or in the next that has it. The list of a package
 * promises more than its files hold, so what a file lacks is looked for in the next form.
 */
export async function cutHan(letters: HanLetters, cutting: Cutting): Promise<CutFace[]> {
  const faces: CutFace[] = []
  const open = [...letters].map(([lang, all]) => ({ order: hanOrder(lang), left: new Set(all) }))
  for (let rank = 0; open.some(({ order, left }) => left.size > 0 && rank < order.length); rank++) {
    const byForm = Map.groupBy(open, ({ order }) => order[rank])
    for (const [form, all] of byForm) {
      if (form === undefined) continue
      const wanted = new Set(all.flatMap(({ left }) => [...left]))
      const cut = await cutForm(hanName(form), wanted, cutting)
      const held = new Set(cut.flatMap((face) => face.letters))
      for (const each of all) each.left = each.left.difference(held)
      faces.push(...cut.map((face) => ({ ...face, name: rank === 0 ? face.name : `${face.name}-${rank}` })))
    }
  }
  return faces
}

async function cutForm(family: string, wanted: ReadonlySet<string>, cutting: Cutting): Promise<CutFace[]> {
  const left = new Set(wanted)
  const faces: CutFace[] = []
  for (const [part, range] of await partRanges(family)) {
    const letters = [...left].filter(isIn(range))
    if (letters.length === 0) continue
    const cut = await cutPart(family, part, { weight: 'variable', style: 'normal' }, letters, cutting)
    const held = cut.filter((face) => face.letters.length > 0)
    for (const letter of held[0]?.letters ?? []) left.delete(letter)
    faces.push(...held)
  }
  return faces
}
