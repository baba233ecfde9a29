import { byText } from '../../../book/collation.ts'
import type { CountryView, StatusView } from '../../../book/list-views.ts'
import type { Outline } from './atlas.ts'
import { lettering, placeLabels, type Label } from './label.ts'
import { order, type Part, type Subject } from './parts.ts'
import type { Frame } from './projection.ts'
import { compactPath } from './rings.ts'
import { spotOf, type Spot } from './spot.ts'

/** What is to be drawn. */
export interface Shown {
  outline: Outline
  country: CountryView
  part: Part
}

/** A country on the map. */
export interface Shape {
  country: CountryView
  part: Part
  status: StatusView | null
  /** The outline as an SVG path. */
  d: string
  spot: Spot
  /** Its name, or its code, which the list explains; null where there is room for neither. */
  label: Label | null
  /** Its code on a narrow screen. */
  code: Label | null
}

export function byName(lang: string): (a: CountryView, b: CountryView) => number {
  const inOrder = byText(lang)
  return (a, b) => inOrder(a.name, b.name)
}

/** By part, then by name. */
export function byPart(
  lang: string,
): (a: Pick<Shown, 'country' | 'part'>, b: Pick<Shown, 'country' | 'part'>) => number {
  const inOrder = byName(lang)
  return (a, b) => order.indexOf(a.part) - order.indexOf(b.part) || inOrder(a.country, b.country)
}

/**
 * The countries as a frame shows them, in the same order, without those outside it. Labels go to members first, and to
 * large countries before small ones. Where they are many, letters are smaller, and of a small country among others there
 * is the code alone.
 * @param subject with the periods of each country in order, the last of which is its present status
 */
export function shapesOf(
  shown: readonly Shown[],
  { periods, lang }: Pick<Subject, 'periods' | 'lang'>,
  { draw, height }: Frame,
  many: boolean,
): Shape[] {
  const status = new Map(periods.map((period) => [period.country.id, period]))
  const drawn = shown.flatMap((each) => {
    const d = draw(each.outline)
    return d === null ? [] : [{ ...each, d, spot: spotOf(d, height) }]
  })
  const inOrder = byName(lang)
  const inTurn = drawn.toSorted(
    (a, b) =>
      order.indexOf(a.part) - order.indexOf(b.part) || b.spot.area - a.spot.area || inOrder(a.country, b.country),
  )
  const wanting = inTurn.map(({ country, outline, spot }) => {
    const island = outline.neighbours.length === 0
    const named = !spot.marked || island || !many
    return { spot, island, texts: [...(named ? [country.name] : []), country.code], star: country.footnote !== null }
  })
  const { wide, narrow } = many ? lettering.many : lettering.few
  const labels = placeLabels(wanting, wide, height)
  const codes = placeLabels(
    wanting.map((each) => ({ ...each, texts: each.texts.slice(-1) })),
    narrow,
    height,
  )
  return drawn.map((each) => {
    const turn = inTurn.indexOf(each)
    const { country, part, spot } = each
    return {
      country,
      part,
      status: status.get(country.id) ?? null,
      d: compactPath(each.d),
      spot,
      label: labels[turn] ?? null,
      code: codes[turn] ?? null,
    }
  })
}
