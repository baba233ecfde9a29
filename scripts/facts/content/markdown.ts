/** Blanks as long as what they stand for, so that the rest of a text keeps its place. */
export const blank = (words: string): string => words.replaceAll(/[^\n]/g, ' ')

/** A Markdown text without its code, whose signs mean nothing, and without signs behind a backslash. */
export const withoutCode = (markdown: string): string =>
  markdown.includes('`') || markdown.includes('\\')
    ? markdown
        .replaceAll(/^(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?\1[^\n]*$/gm, blank)
        .replaceAll(/\\[\p{P}\p{S}]|(?<!`)(`+)(?!`)[^`\n]{0,400}\1(?!`)/gu, blank)
    : markdown
