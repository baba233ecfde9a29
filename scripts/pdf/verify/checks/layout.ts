import type { Check, Problem } from '../check.ts'
import { contentOf, tagsIn, type Box, type PrintedPage, type PrintedText } from '../printed.ts'

/** No nearer to the edge of the paper than this does a text stand, in points: 11 mm, which every printer can reach. */
const edge = 31
/** How far two boxes may reach into each other, in points: the sides of letters do. */
const slack = 1
/** How far a letter may be set under another one, in parts of its size: a full stop under a V. */
const kerning = 0.2

/**
 * Every page is laid out as it was meant: at full size, with no text over another or at the edge of the paper, and none
 * that holds only the title of what begins on it.
 */
export const layout: Check = {
  name: 'Text in its place',
  count: ({ printed }) => printed.pages.reduce((sum, { texts }) => sum + texts.length, 0),
  run({ printed: { pages, fonts }, data }) {
    // The line around a name on a map is a drawing of its letters, which stand in the same place as text.
    const isDrawn = ({ font }: PrintedText): boolean => fonts.get(font)?.drawn === true
    const scales = new Set(pages.flatMap((page) => page.scales ?? []).filter((scale) => scale !== 1))
    const shrunk = [...scales].map(
      (scale) =>
        `the pages are printed at ${Math.round(100 * scale)} % of their size${scale < 1 ? ', since something is too wide' : ''}`,
    )
    const isSheet = data?.kind === 'at-a-glance'
    // The first page of a book is its cover.
    const misplaced = pages.flatMap((page, index) => [
      ...overlaps({ ...page, texts: page.texts.filter((text) => !isDrawn(text)) }),
      ...page.texts
        .filter((text) => visible(text) && isOutside(page, text))
        .map(({ text, content }) => ({
          says: `"${text}" on page ${page.label} reaches over the edge of its page`,
          content,
        })),
      ...(index + 1 < pages.length && (index > 0 || isSheet) && holdsOnlyTitles(page, isSheet)
        ? [`page ${page.label} holds nothing but a title`]
        : []),
    ])
    return [...shrunk, ...misplaced]
  },
}

const visible = ({ text, width }: PrintedText): boolean => text.trim() !== '' && width > 0

/** Full-width marks with half of their square empty: what stands beside them may be set into it (JLReq, 3.1.4). */
const opening = /^[「『（［｛〔〈《【〖“‘]/u
const closing = /[」』）］｝〕〉》】〗”’、。，．：；]$/u

/** From the foot of its letters to the height of small ones: what stands above may be a line set close. */
const boxOf = ({ text, left, width, bottom, size }: PrintedText): Box => ({
  left: left + (opening.test(text) && width >= size ? size / 2 : 0),
  right: left + width - (closing.test(text) && width >= size ? size / 2 : 0),
  bottom,
  top: bottom + size / 2,
})

const isOutside = ({ width, height }: PrintedPage, text: PrintedText): boolean => {
  const { left, right, bottom, top } = boxOf(text)
  return left < edge || right > width - edge || bottom < 0 || top > height
}

const meet = (a: Box, b: Box, size: number): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.max(slack, kerning * size) &&
  Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > slack

function overlaps({ label, texts }: PrintedPage): Problem[] {
  const boxes = texts
    .filter(visible)
    .map((text) => ({ ...text, box: boxOf(text) }))
    .toSorted((a, b) => a.box.bottom - b.box.bottom)
  return boxes.flatMap(({ text, box, size, content }, index) => {
    const problems: Problem[] = []
    for (let next = index + 1; (boxes[next]?.box.bottom ?? Infinity) < box.top; next++) {
      const other = boxes[next]
      if (other !== undefined && meet(box, other.box, Math.min(size, other.size))) {
        const says = `"${other.text}" and "${text}" on page ${label} are printed over each other`
        problems.push({ says, content: content ?? other.content })
      }
    }
    return problems
  })
}

/** How much of its height the title of a sheet may take. */
const mostTitle = 0.35

/** Whether a page begins a part and holds nothing of it. The title of a sheet has more lines than its heading. */
function holdsOnlyTitles({ texts, structure, height }: PrintedPage, isSheet: boolean): boolean {
  const headings = new Set(
    tagsIn(structure)
      .filter(({ role }) => /^H\d$/.test(role))
      .flatMap((each) => contentOf(each)),
  )
  const read = texts.filter((text) => !text.artifact && visible(text))
  if (read.length === 0 || headings.size === 0) return false
  return isSheet
    ? Math.min(...read.map(({ bottom }) => bottom)) > height * (1 - mostTitle)
    : read.every(({ content }) => headings.has(content ?? ''))
}
