/** How an example is given where the text of its file cannot simply be shown. */
export type Form =
  | { as: 'text' }
  | { as: 'bytes' }
  | { as: 'link' }
  | { as: 'unreadable' }
  | { as: 'repeated'; times: number }

/** A part of an example: what stands in one file. */
export interface ExampleFile {
  /** From the folder that holds data/ and briefings/. */
  path: string
  form: Form
  text: string
}

/** An example on the page of a rule, with what the checker says of it, finding by finding. */
export interface Example {
  /** The day of `--as-of` that the check is asked for; null for none. */
  asOf: string | null
  files: ExampleFile[]
  findings: string[]
}

const fence = /^```(\w+)(?: +([^\n]+))?\n([\s\S]*?)^```$/gm

/**
 * The examples of a piece of Markdown. A fenced block whose first line names a file, such as `yaml data/people.yaml`,
 * is a part of an example; a block `text finding` is what the checker says of the parts before it, and `sh asked` how the check was asked for.
 * What a block has takes the place of the record with the same id, or of the same key, and is added at the end else.
 */
export function examplesIn(markdown: string): Example[] {
  const examples: Example[] = []
  let open: Example | null = null
  for (const [, , info = '', text = ''] of markdown.matchAll(fence)) {
    if (info === 'finding') open?.findings.push(text.trimEnd())
    else if (info !== '') {
      if (open === null || open.findings.length > 0) examples.push((open = { asOf: null, files: [], findings: [] }))
      if (info === 'asked') {
        open.asOf = /--as-of (\S+)/.exec(text)?.[1] ?? null
        continue
      }
      const [path = '', ...form] = info.split(' ')
      open.files.push({ path, form: formOf(form.join(' ')), text })
    }
  }
  return examples
}

function formOf(words: string): Form {
  const times = /^(\d+) times$/.exec(words)?.[1]
  if (times !== undefined) return { as: 'repeated', times: Number(times) }
  return { as: words === 'bytes' || words === 'link' || words === 'unreadable' ? words : 'text' }
}

/** The same Markdown for readers: in place of the notation, a line above each block that says what it is. */
export function withCaptions(markdown: string): string {
  return markdown.replaceAll(fence, (block, language: string, info: string | undefined, text: string) =>
    info === undefined ? block : `${captionOf(info)}\n\n\`\`\`${language}\n${text}\`\`\``,
  )
}

function captionOf(info: string): string {
  if (info === 'finding') return 'The checker says:'
  if (info === 'asked') return 'Where this is asked for:'
  const [path = '', ...form] = info.split(' ')
  const found = formOf(form.join(' '))
  switch (found.as) {
    case 'text':
      return `In \`${path}\`:`
    case 'bytes':
      return `In \`${path}\`, where \`\\x…\` is a byte and \`\\u{…}\` a character that cannot be shown:`
    case 'link':
      return `\`${path}\` is a link to:`
    case 'unreadable':
      return `In \`${path}\`, which the system does not let you read:`
    case 'repeated':
      return `In \`${path}\`, ${found.times} times:`
  }
}
