/**
 * Notes on each chapter of a page how many letters it has. By that number the styles reckon how tall a chapter will be
 * that is not laid out yet, so that the bar at the side of the window tells the truth.
 */
export const withChapterLengths = (html: string): string =>
  html.replace(
    /(<section class="chapter [^>]*)>(.*?)(?=<section class="(?:chapter|cite) |$)/gs,
    (_, opening: string, body: string) => `${opening} data-letters="${lettersOf(body)}">${body}`,
  )

const lettersOf = (html: string): number => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length
