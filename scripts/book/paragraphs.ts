/** The paragraphs of a text, each in its lines: an empty line parts two of them, and a list within keeps its lines. */
export const paragraphsOf = (text: string): string[][] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
