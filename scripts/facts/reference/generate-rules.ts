import { withCaptions } from './example.ts'
import { consequence, rulePages, type RulePage } from './rule-pages.ts'
import { rules } from '../rules/index.ts'

const headings: Record<keyof typeof rules, string> = {
  files: 'Files',
  text: 'Characters',
  yaml: 'YAML',
  shape: 'Keys and values',
  content: 'What the facts say',
  exemptions: 'Exemptions',
  editions: 'Editions',
}

const opening = `<!-- Generated from the pages in scripts/facts/rules/ by "npm run generate". Do not edit. -->

# Every rule

\`npm run check\` names the rule beside each finding. Here is what each rule is for, what breaks it and how to mend it.
\`npm run check -- --explain RULE\` prints the same. The examples are of an invented pact, and each is tried in the tests.

An **error** stops the build. A **warning** is printed, and stops the build only with \`--strict\`. Where a rule does not fit
one record, write \`exempt: [{ rule: the-rule, reason: why }]\` beside it; an exemption that is no longer needed is an error.
`

/** The prose of all rules as one Markdown document, group by group, with a table of contents. */
export async function generateRules(): Promise<string> {
  const pageOf = rulePages()
  const groups = Object.entries(rules).map(([group, members]) => ({
    heading: headings[group as keyof typeof rules],
    pages: members.flatMap(({ code }) => pageOf(code) ?? []),
  }))
  const contents = groups.map(
    ({ heading, pages }) =>
      `## ${heading}\n\n${pages.map(({ code, title }) => `- [\`${code}\`](#${code}): ${title}`).join('\n')}\n`,
  )
  return [opening, ...contents, ...groups.flatMap(({ pages }) => pages.map(section))].join('\n')
}

const block = /^```[\s\S]*?^```$|^## (.+)$/gm
const bold = (words: string, heading: string | undefined): string => (heading === undefined ? words : `**${heading}**`)

/** Headings inside a page, but not those of an example, become bold lines, so that no two headings of the document are the same. */
const section = (page: RulePage): string =>
  `## \`${page.code}\`\n\n**${page.title}**\n\n${consequence(page)}\n\n${withCaptions(page.body).replaceAll(block, bold)}\n`
