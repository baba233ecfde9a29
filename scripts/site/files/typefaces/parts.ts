import { readFile } from 'node:fs/promises'
import { packageFile } from '../package-file.ts'
import { emoji, hanForms, hanName, typefaces, type Typeface } from './table.ts'

/** The path of a part of a typeface. */
export function partFile(name: string, part: string, { weight }: Pick<Typeface, 'weight'>, style = 'normal'): string {
  const scope = weight === 'variable' ? '@fontsource-variable' : '@fontsource'
  return packageFile(
    `${scope}/${name}`,
    `files/${name}-${part}-${weight === 'variable' ? 'wght' : weight}-${style}.woff2`,
  )
}

/** What a package says of its parts: the CSS unicode-range of each. A range may promise more than the file holds. */
export async function partRanges(name: string): Promise<Map<string, string>> {
  const list = JSON.parse(await readFile(packageFile(`@fontsource-variable/${name}`, 'unicode.json'), 'utf8')) as object
  return new Map(Object.entries(list).map(([part, range]) => [part.replaceAll(/[[\]]/g, ''), String(range)]))
}

/** A part as the table of letters names it, such as "noto-sans-thai thai". */
export const partKey = ({ serif, sans }: Typeface, part: string): string =>
  serif === sans ? `${sans} ${part}` : `${serif} ${sans} ${part}`

/** The key of all Han letters together. */
export const hanKey = 'noto-sans han'

/** A part of the table, with the files that have to have a letter for it to be printed in every weight and place. */
export interface Part {
  key: string
  /** One list for each way it is set; a letter has to be in a file of each. */
  files: string[][]
}

/** All parts in the order in which they are tried. */
export async function allParts(): Promise<Part[]> {
  const first = await Promise.all(typefaces.map(partsOf))
  const han = await Promise.all(
    hanForms.map(async (form) => {
      const name = hanName(form)
      return [...(await partRanges(name)).keys()].map((part) => partFile(name, part, { weight: 'variable' }))
    }),
  )
  return [...first.flat(), { key: hanKey, files: [han.flat()] }, ...(await partsOf(emoji))]
}

async function partsOf(typeface: Typeface): Promise<Part[]> {
  const parts = typeface.parts ?? [...(await partRanges(typeface.sans)).keys()]
  const styles = typeface.italic ? ['normal', 'italic'] : ['normal']
  return parts.map((part) => ({
    key: partKey(typeface, part),
    files: [...new Set([typeface.serif, typeface.sans])].flatMap((name) =>
      styles.map((style) => [partFile(name, part, typeface, style)]),
    ),
  }))
}
