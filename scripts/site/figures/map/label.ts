import { width } from './projection.ts'
import type { Spot } from './spot.ts'

/** The words on a country, around their middle. */
export interface Label {
  x: number
  y: number
  text: string
}

/** What labels are written with, as the styles have it. */
export interface Lettering {
  size: number
  /** How far the mark of a country too small to be seen reaches from its middle. */
  mark: number
}

/** On paper and wide screens, and on narrow ones, where the picture is a third as wide; for a map of many countries too. */
export const lettering = {
  few: { wide: { size: 25, mark: 7 }, narrow: { size: 38, mark: 11 } },
  many: { wide: { size: 15, mark: 5 }, narrow: { size: 30, mark: 9 } },
} satisfies Record<string, { wide: Lettering; narrow: Lettering }>

/** A country that wants a label. */
export interface Labelled {
  spot: Spot
  /** What may stand there, the best first. */
  texts: readonly string[]
  /** Whether a star follows, for its footnote. */
  star: boolean
  /** Whether it borders on no other. */
  island: boolean
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Between two labels, and between a label and a mark. */
const gap = 3

/**
 * Finds room for each label in turn: in its country, or beside it where it is small and has the sea around it. None lies
 * on another, on a mark, or on the edge of the picture; those that find no room are null.
 */
export function placeLabels(
  countries: readonly Labelled[],
  { size, mark }: Lettering,
  height: number,
): (Label | null)[] {
  const marks = countries.map(({ spot }) => (spot.marked ? boxAround(spot, mark, mark) : null))
  const taken = marks.filter((each) => each !== null)
  return countries.map((country, index) => {
    const others = taken.filter((each) => each !== marks[index])
    const found = candidatesFor(country, { size, mark }, height).find(
      ({ box }) => isInside(box, height) && !others.some((other) => overlap(box, other)),
    )
    if (found === undefined) return null
    taken.push(found.box)
    const { left, right, top, bottom } = found.box
    return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), text: found.text }
  })
}

interface Candidate {
  text: string
  box: Box
}

/** Where each of the texts may stand, the best first. */
function candidatesFor(
  { spot, texts, star, island }: Labelled,
  { size, mark }: Lettering,
  height: number,
): Candidate[] {
  const down = (size * lineHeight) / 2
  const beside = (spot.marked ? mark : spot.width / 2) + gap
  const beyond = (spot.marked ? mark : spot.radius) + gap
  return texts.flatMap((text): Candidate[] => {
    const across = widthOf(star ? `${text}*` : text, size) / 2
    if (spot.marked || (island && spot.width < 2 * across)) {
      return besides.map(([x, y]) => ({
        text,
        box: boxAround({ x: spot.x + x * (across + beside), y: spot.y + y * (down + beyond) }, across, down),
      }))
    }
    if (text.length > code && spot.width * overhang < 2 * across) return []
    return [
      { text, box: boxAround({ x: within(spot.x, across, width), y: within(spot.y, down, height) }, across, down) },
    ]
  })
}

const code = 2
/** How much wider than its country a name may be. */
const overhang = 1.25
const lineHeight = 1.2

type Direction = readonly [across: number, down: number]
/** Right of a country, left of it, above and below. */
const besides: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
]

/** How wide a text is at most, in the bold letters of members: wide letters, narrow ones, and those of other scripts. */
export function widthOf(text: string, size: number): number {
  const ems = Array.from(text, (letter) => {
    if (/[MWmw@%—]/u.test(letter)) return 0.92
    if (/[\p{Lu}\d&]/u.test(letter) && latin.test(letter)) return 0.7
    return latin.test(letter) ? 0.6 : 1.05
  })
  return ems.reduce((total, each) => total + each, 0) * size
}

const latin = /[\p{Script=Latin}\p{Script=Greek}\p{P}\p{N} ]/u

const boxAround = ({ x, y }: { x: number; y: number }, across: number, down: number): Box => ({
  left: x - across,
  right: x + across,
  top: y - down,
  bottom: y + down,
})

/** The middle of what reaches so far, moved into the picture. */
const within = (middle: number, reach: number, most: number): number =>
  Math.max(reach + gap, Math.min(middle, most - reach - gap))

/** A label's place is a whole number, so it may come out up to one half beside its box. */
const isInside = ({ left, top, right, bottom }: Box, height: number): boolean =>
  left >= 1 && top >= 1 && right <= width - 1 && bottom <= height - 1

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
