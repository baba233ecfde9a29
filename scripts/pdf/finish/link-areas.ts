import type { Ref } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import type { Point, Shown } from './clipped.ts'
import type { Content, Link } from './structure-tree.ts'

/** How far before its area a text may begin, and how far above its line small letters surely reach, in points. */
const slack = 0.5
const above = 1.5
/** What the blank at the end of a line takes, in points: it is no word. */
const blank = 3.2

interface Area {
  link: Link
  rect: [left: number, bottom: number, right: number, top: number]
  /** Where the texts of the link begin on that page. */
  points: Point[]
  /** Whether the link has content on that page. */
  isThere: boolean
}

/** A text of a link, on whichever page it is. */
interface Words extends Point {
  page: Ref
}

/**
 * The areas of one link that lie on its words. Chromium leaves others on the page before, of a line at the head of a page
 * and of an entry that columns divide; and where a row of a table goes on below a repeated head, or a paragraph in the
 * next column, it misplaces those there are: one is moved to the words, be they on another page.
 * @param content of the link
 * @param places where the texts of each page begin, by the number of the page's object and the MCID
 */
export function areasOnWords(
  file: PdfFile,
  links: readonly Link[],
  content: readonly Content[],
  places: ReadonlyMap<number, Shown['places']>,
): Link[] {
  const areas = links.map((link): Area => {
    const own = content.filter(({ page }) => page.number === link.page.number)
    const points = own.flatMap(({ mcid }) => places.get(link.page.number)?.get(mcid) ?? [])
    const [left = 0, bottom = 0, right = 0, top = 0] = file.array(file.dict(link.annotation).get('Rect')).map(Number)
    return { link, rect: [left, bottom, right, top], points, isThere: own.length > 0 }
  })
  const onWords = areas.filter(liesOnWords)
  const onMore = onWords.filter(({ rect: [left, , right] }) => right - left > blank)
  const kept = [onMore, onWords].find((some) => some.length > 0)
  if (kept !== undefined) return kept.map(({ link }) => link)
  const words = content.flatMap(({ page, mcid }) =>
    (places.get(page.number)?.get(mcid) ?? []).map((point): Words => ({ ...point, page })),
  )
  const moved = move(file, areas, words)
  return moved === null ? [...links] : [moved]
}

/** Whether a text of the link begins within its area, or it has only a drawing on that page. */
const liesOnWords = ({ rect: [left, bottom, right, top], points, isThere }: Area): boolean =>
  points.length === 0
    ? isThere
    : points.some(({ x, y }) => x >= left - slack && x <= right && y + above > bottom && y + above < top)

/** Moves an area to the longest line of the words, an area of that page if there is one. Null where there are no words. */
function move(file: PdfFile, areas: readonly Area[], words: readonly Words[]): Link | null {
  const lines = [...Map.groupBy(words, ({ page, y }) => `${page.number} ${Math.round(y)}`).values()]
  const [line] = lines.toSorted((a, b) => b.length - a.length)
  const first = line?.toSorted((a, b) => a.x - b.x)[0]
  const area = areas.find(({ link }) => link.page.number === first?.page.number) ?? areas[0]
  if (first === undefined || area === undefined) return null
  const [left, bottom, right, top] = area.rect
  const [width, height] = [right - left, top - bottom]
  const rect = [first.x, first.y - height / 4, first.x + width, first.y + (height * 3) / 4]
  file.dict(area.link.annotation).set('Rect', rect)
  return { ...area.link, page: first.page }
}
