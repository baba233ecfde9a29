import type { Chapter } from './in-page/resources.ts'
import { shortened } from '../../site/figures/shortened.ts'
import type { PrintJob } from '../job.ts'

/** The reserved addresses that stand for targets within the document until the file has real destinations. */
export const hosts = { mark: 'mark.invalid', link: 'link.invalid', number: 'number.invalid' } as const

const heights = { A4: '297mm', Letter: '11in' }

/**
 * The page rules that only this book has: its paper, what stands at its foot, and one named page for each chapter, since
 * Chromium knows neither `string-set` nor a page counter that can start again. How they look is print.css's affair.
 */
export function pageRules({ kind, paper, foot }: PrintJob, chapters: readonly Chapter[]): string {
  const shortFoot = shortened(foot, longestFoot)
  const rules = [
    `:root { --page-height: ${heights[paper]} } @page { size: ${paper}; @bottom-left { content: ${quoted(shortFoot)} } }`,
    // The book has its footnotes in its imprint; left at its end, an empty foot would be a page of its own.
    kind === 'book'
      ? '.page-foot { display: none } @page cover { @bottom-left { content: none } }'
      : '@page { @bottom-center { content: counter(page) } }',
    '@page front { @bottom-center { content: counter(page, lower-roman) } }',
    ...chapters.flatMap(({ id, number, title }, index) => [
      `[id="${id}"] { page: chapter-${index} }`,
      `[id="${id}"].wide, [id="${id}"] .wide { page: chapter-${index}-wide }`,
      ...['', '-wide'].map(
        (
          kind,
        ) => `@page chapter-${index}${kind} { counter-increment: body-page; ${kind ? `size: ${paper} landscape;` : ''}
          @top-left { content: ${quoted(shortened(number === '' ? title : `${number}\u2002${title}`, longestHead))} }
          @bottom-center { content: counter(body-page) } }`,
      ),
    ]),
    // Nothing but the marks is drawn while measuring: it halves the time, and the layout is the same.
    `a.print-mark { all: unset } .print-measuring body * { visibility: hidden } .print-measuring a.print-mark { visibility: visible }`,
  ]
  return rules.join('\n')
}

/** So many letters stay on one or two lines beside the marking, or beside the page number. */
const longestHead = 140
const longestFoot = 90

const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
