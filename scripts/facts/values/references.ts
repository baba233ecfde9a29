/** The two marks by which Markdown points at the facts: `[@source-id]` and `[#fact-id]`. */
export const referencePattern = /\[([@#])([a-z0-9]+(?:-[a-z0-9]+)*)\]/g

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** The ids of the sources that a Markdown text cites. */
export const sourcesCitedIn = (markdown: string): string[] => idsIn(markdown, '@')

/** The ids of the facts that a Markdown text points at. */
export const factsPointedAtIn = (markdown: string): string[] => idsIn(markdown, '#')

const idsIn = (markdown: string, mark: string): string[] =>
  [...markdown.matchAll(referencePattern)].flatMap(([, found, id = '']) => (found === mark ? [id] : []))
