import { isUserAssigned } from './country-codes.ts'
import type { Content } from '../../content/content.ts'
import type { ContentRule, Report } from '../../content/rule.ts'
import { marksIn, spotOf } from '../../yaml/spot.ts'

/** The code that is in use for Kosovo. No invented country has it. */
const kosovo = 'XK'

export const missingFootnote: ContentRule = {
  code: 'missing-footnote',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const { countries, briefings } = content
    if (briefings.some(({ briefing }) => briefing === null)) return
    const isFictional = briefings.length > 0 && briefings.every(({ briefing }) => briefing?.fictional === true)
    for (const country of countries) {
      const { code, name, footnote } = country
      if (footnote !== undefined || (isFictional ? code !== kosovo : !isUserAssigned(code))) continue
      report(
        country,
        { at: ['code'] },
        `ISO 3166-1 has no code for ${name}, so its status is a question on which readers differ, and no footnote says where the book stands.`,
        'Add `footnote:` with `text` and `sources`; the book prints it wherever it names this country.',
      )
    }
    const isKnown = countries.some(({ code, name }) => code === kosovo || /^Kosov|^Косов/.test(name))
    if (!isKnown && content.hasFile('countries', '') && !content.mayExist('kosovo')) namedWithout(content, report)
  },
}

/** Kosovo named in a text of a book whose countries do not have it, so that no footnote can be printed. */
function namedWithout({ texts }: Content, report: Report): void {
  for (const text of texts) {
    if (!/Kosov|Косов/.test(text.markdown)) continue
    const [mark] = marksIn(text.markdown, /(?<!\p{L})(?:Kosov[oa]|Косово)(?!\p{L})/gu)
    if (mark === undefined) continue
    report(
      text.record,
      spotOf(text, mark),
      `${mark.words} is named here, and countries.yaml does not have it, so its status footnote cannot be printed.`,
      `Add it to countries.yaml with \`code: ${kosovo}\` and a \`footnote:\` with \`text\` and \`sources\`.`,
    )
    return
  }
}
