import type { Book } from '../../../book/book.ts'
import type { CountryView, StatusView } from '../../../book/list-views.ts'
import { statusOrder } from '../status-chart.ts'
import { polygonsOf, outlinesOf, type Land, type Outline } from './atlas.ts'
import { mainlandOf } from './mainland.ts'
import { order, partsOf, subjectOf, type Part, type Subject } from './parts.ts'
import { frameOf, width, type Frame } from './projection.ts'
import { compactPath } from './rings.ts'
import { byName, byPart, shapesOf, type Shape, type Shown } from './shapes.ts'

/** The countries of one part and status, by name. */
export interface Group {
  part: Part
  /** Null where the sources do not say. */
  status: StatusView['status'] | null
  countries: CountryView[]
}

export interface MapView {
  width: number
  height: number
  /** Whether it has more countries than can stand in a table beside it. */
  many: boolean
  /** Land that the book does not speak of. */
  land: string
  /** Members first, then those invited; by name. */
  shapes: Shape[]
  /** The outlines of each status together: browsers print a pattern as a picture, once for each path that has it. */
  fills: { status: StatusView['status']; d: string }[]
  /** The statuses and the parts that occur, for the key. */
  statuses: StatusView['status'][]
  parts: Part[]
  /** The same countries as the list beside the map has them, without the rest. */
  groups: Group[]
  /** Whether some have no room for a label, on paper and wide screens, and on narrow ones. */
  crowded: { wide: boolean; narrow: boolean }
  /** The neighbours of which the book knows no status, by name. */
  rest: CountryView[]
  /** Those that the map would show, were they in the atlas, by name. */
  absent: CountryView[]
  /** The members and those invited that have distant parts outside the picture, by name. */
  cut: CountryView[]
}

/**
 * Draws the members of the pact, those invited, their neighbours and what the briefing adds.
 * @returns null where the atlas knows none of the members, as with an invented pact
 */
export function drawMap(book: Book): MapView | null {
  const subject = subjectOf(book)
  const key = JSON.stringify(subject)
  const known = drawn.get(key)
  if (known !== undefined) return known
  const map = draw(subject)
  drawn.set(key, map)
  return map
}

/** The maps drawn so far. A map takes longer than all pages of a small book, and few edits of the preview change it. */
const drawn = new Map<string, MapView | null>()

/** So many countries have room in a table beside their map. */
const mostBeside = 12

function draw(subject: Subject): MapView | null {
  const countries = new Map(subject.countries.map((country) => [country.code, country]))
  const outlines = outlinesOf([...countries.keys()])
  const parts = partsOf(subject, outlines)
  const shown = outlines.flatMap((outline): Shown[] => {
    const country = countries.get(outline.code ?? '')
    const part = parts.get(country?.id ?? '')
    return country === undefined || part === undefined ? [] : [{ outline, country, part }]
  })
  if (!shown.some(({ part }) => part === 'member')) return null
  const known = new Set(subject.periods.map(({ country }) => country.id))
  const listed = shown.filter(({ part, country }) => part !== 'neighbour' || known.has(country.id))
  const many = listed.length > mostBeside
  const frame = frameFor(shown, subject.added, outlines, many)
  const shapes = shapesOf(shown.toSorted(byPart(subject.lang)), subject, frame, many)
  const others = outlines.filter((outline) => !shown.some((each) => each.outline === outline))
  const statuses = statusOrder.filter((each) => shapes.some(({ status }) => status?.status === each))
  return {
    width,
    height: frame.height,
    many,
    land: others.map((outline) => compactPath(frame.draw(outline) ?? '')).join(''),
    shapes,
    fills: statuses.map((each) => ({
      status: each,
      d: shapes.map(({ status, d }) => (status?.status === each ? d : '')).join(''),
    })),
    statuses,
    parts: order.filter((each) => shapes.some(({ part }) => part === each)),
    crowded: {
      wide: shapes.some(({ label }) => label === null),
      narrow: shapes.some(({ code }) => code === null),
    },
    groups: groupsOf(shapes),
    rest: shapes.filter(({ part, status }) => part === 'neighbour' && status === null).map(({ country }) => country),
    absent: subject.countries
      .filter(({ id }) => parts.has(id) && !shown.some(({ country }) => country.id === id))
      .toSorted(byName(subject.lang)),
    cut: shown
      .filter(({ part, outline }) => part !== 'neighbour' && isCut(outline.feature, frame))
      .map(({ country }) => country)
      .toSorted(byName(subject.lang)),
  }
}

function groupsOf(shapes: readonly Shape[]): Group[] {
  const kinds = order.flatMap((part) => [...statusOrder, null].map((status) => ({ part, status })))
  return kinds
    .filter(({ part, status }) => part !== 'neighbour' || status !== null)
    .map((kind) => {
      const within = shapes.filter(({ part, status }) => part === kind.part && (status?.status ?? null) === kind.status)
      return { ...kind, countries: within.map(({ country }) => country) }
    })
    .filter(({ countries }) => countries.length > 0)
}

/** A frame in which the members and those invited are seen, and what the briefing adds is not missed. */
function frameFor(
  shown: readonly Shown[],
  added: readonly string[],
  outlines: readonly Outline[],
  many: boolean,
): Frame {
  const fitted = shown.filter(({ part }) => part !== 'neighbour')
  const wanted = shown.filter(({ country }) => added.includes(country.id))
  for (;;) {
    const frame = frameOf(
      fitted.map(({ outline }) => mainlandOf(outline.feature)),
      outlines,
      many,
    )
    // A wider picture may be turned another way, and miss what a narrower one showed.
    const missed = wanted.filter((each) => !fitted.includes(each) && frame.draw(each.outline) === null)
    if (missed.length === 0) return frame
    fitted.push(...missed)
  }
}

/** Whether a part of it lies outside the picture altogether. */
const isCut = (feature: Land, { path }: Frame): boolean =>
  polygonsOf(feature).some((coordinates) => path({ type: 'Polygon', coordinates }) === null)
