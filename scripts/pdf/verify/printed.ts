/** A finished PDF, as another reader than its writer sees it. */
export interface Printed {
  pages: PrintedPage[]
  outline: OutlineEntry[]
  /** The name of what it is encrypted by, null where it is not. */
  encryption: string | null
  /** Named destinations. */
  destinations: Map<string, Destination>
  title: string | null
  lang: string | null
  /** When it says that it was made and changed, in every place that says so, as ISO 8601. */
  dates: (string | null)[]
  /** Whether a reader's window shows the title instead of the file's name. */
  displaysTitle: boolean
  marked: boolean
  /** The XMP packet. */
  metadata: string
  /** By the id that its texts carry. */
  fonts: Map<string, PrintedFont>
  attachments: Map<string, Uint8Array>
  scripts: boolean
}

export interface PrintedFont {
  name: string
  embedded: boolean
  /** A Type 3 font, whose letters are drawings. */
  drawn: boolean
}

export interface PrintedPage {
  /** What a reader's page field shows. */
  label: string
  width: number
  height: number
  texts: PrintedText[]
  links: PrintedLink[]
  structure: Tag | null
  /** The scales that its text is drawn at, as parts of a CSS pixel's; null where the page was not asked for them. */
  scales: number[] | null
}

/** A run of text, its place in points from the bottom left. */
export interface PrintedText {
  text: string
  left: number
  width: number
  /** The baseline. */
  bottom: number
  size: number
  font: string
  /** The id of its marked content; null for an artifact or unmarked text. */
  content: string | null
  artifact: boolean
}

export interface PrintedLink {
  box: Box
  /** The ids of the marked content that its element holds on this page. */
  content: string[]
  /** The text under its rectangle. */
  text: string
  /** What it says to those who hear it. */
  description: string
  url: string | null
  destination: Destination | null
  /** The name of its destination, where it has one. */
  name: string | null
  /** Whether it is in the structure tree. */
  tagged: boolean
}

/** A rectangle in points from the bottom left. */
export interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

export interface Destination {
  /** Counted from 0. */
  page: number
  top: number
}

export interface OutlineEntry {
  title: string
  level: number
  destination: Destination | null
}

/** An element of the structure tree, as far as it is on one page. */
export interface Tag {
  role: string
  alt: string | null
  lang: string | null
  /** Whether it is the head of a column or a row; null where it does not say, or is not a head. */
  scope: string | null
  /** Elements, and the ids of marked content. */
  kids: (Tag | string)[]
}

/** Every tag, each before those within it. */
export const tagsIn = (tag: Tag | null): Tag[] =>
  tag === null ? [] : [tag, ...tag.kids.flatMap((kid) => (typeof kid === 'string' ? [] : tagsIn(kid)))]

/** The ids of the marked content of a tag, in reading order. */
export const contentOf = (tag: Tag, but: readonly string[] = []): string[] =>
  but.includes(tag.role) ? [] : tag.kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : contentOf(kid, but)))

/** The text of a tag, in reading order. */
export function textOf(page: PrintedPage, tag: Tag, but: readonly string[] = []): string {
  const texts = Map.groupBy(page.texts, ({ content }) => content)
  return contentOf(tag, but)
    .flatMap((id) => (texts.get(id) ?? []).map(({ text }) => text))
    .join('')
}

/** How far below a destination what it leads to may begin, in points. */
const farthest = 60

/** What can be read right below a destination. */
export const reach = ({ texts }: PrintedPage, top: number): PrintedText[] =>
  texts.filter(({ bottom, artifact }) => !artifact && bottom <= top && bottom >= top - farthest)

/** Words that take more than a few lines may end far below where they begin. */
const longWords = 40

/** The number of a record. */
const recordNumber = /^\d{1,3}\.\d{1,5}$/

/** Whether words stand right below a destination. A record's number may follow a title of many lines: it is the next one. */
export function standsBelow(page: PrintedPage, top: number, words: string): boolean {
  const wanted = bare(words)
  if (recordNumber.test(wanted)) {
    const numbers = page.texts.filter(
      ({ text, bottom, artifact }) => !artifact && bottom <= top && recordNumber.test(text.trim()),
    )
    const next = Math.max(...numbers.map(({ bottom }) => bottom))
    return numbers.some(({ text, bottom }) => bottom === next && text.trim() === wanted)
  }
  const texts =
    wanted.length < longWords
      ? reach(page, top)
      : page.texts.filter(({ bottom, artifact }) => !artifact && bottom <= top)
  return bare(texts.map(({ text }) => text).join('')).includes(wanted)
}

/** The words of a link on its page. */
export const wordsOf = ({ texts }: PrintedPage, { content, text }: PrintedLink): string =>
  content.length === 0
    ? text
    : texts.flatMap((each) => (content.includes(each.content ?? '') ? each.text : [])).join('')

/**
 * A text in the one form in which texts are compared, in all scripts: by Unicode's compatibility composition (UAX #15),
 * without what a line's end changes in it, which is white space and hyphens, and without joiners and marks of direction,
 * which readers pass over.
 */
export const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\u2010-]/gu, '')
