import { kindOf, pactShapes, sharedShapes } from '../../files/layout.ts'
import type { Entry } from '../../files/read-entries.ts'
import type { FilesRule } from '../../inspection/rule.ts'
import { Suggester } from '../../values/suggest.ts'

export const unexpectedFile: FilesRule = {
  code: 'unexpected-file',
  severity: 'error',
  check(entry) {
    if (entry.kind !== 'file' || kindOf(entry.root, entry.path) !== null) return null
    return {
      message: `The book does not read \`${entry.path}\`, so what is in it would be lost.`,
      suggestion: mend(entry),
    }
  },
}

function mend({ root, path }: Entry): string {
  const name = path.split('/').at(-1) ?? path
  if (/\.(c?js|mjs|c?ts|mts|sh|py|html?|njk|json)$/i.test(name)) {
    return 'Only YAML and Markdown belong here. Move programs, pages and data of other kinds out of this folder.'
  }
  const renamed = lowerCased(path)
  if (renamed !== path && kindOf(root, renamed) !== null) return `Rename it to \`${renamed}\`.`
  const meant = root === 'data' && name.endsWith('.yaml') ? (meantFolder(path, name) ?? meantName(path, name)) : ''
  if (meant !== '') return meant
  return root === 'data'
    ? 'Move it out of this folder, or rename it to one of the files that data/README.md lists.'
    : 'Each briefing is a folder with briefing.yaml and Markdown files (.md) named in small letters, digits and hyphens.'
}

/** Small letters, .yaml for .yml, .md for .markdown, hyphens for spaces and underscores, and no .txt of Notepad behind. */
const lowerCased = (path: string): string =>
  path
    .toLowerCase()
    .replace(/(\.(?:ya?ml|md))\.txt$/, '$1')
    .replace(/\.ya?ml$/, '.yaml')
    .replace(/\.(markdown|mdown)$/, '.md')
    .replaceAll(/[ _]+/g, '-')

/** A file of a pact that stands among those of all pacts, or the other way round. */
function meantFolder(path: string, name: string): string | null {
  const shape = name.replace(/\.yaml$/, '')
  if (['pact', ...pactShapes].includes(shape)) return `Move it into the folder of its pact: \`pacts/…/${name}\`.`
  const isShared = sharedShapes.some((shared) => shared === shape)
  return isShared && path.startsWith('pacts/') ? `Move it out of the folder of the pact: \`${name}\`.` : null
}

function meantName(path: string, name: string): string {
  const shapes = path.startsWith('pacts/') ? ['pact', ...pactShapes] : sharedShapes
  const meant = new Suggester().closest(name.replace(/\.yaml$/, ''), shapes)
  return meant === null ? '' : `Did you mean \`${meant}.yaml\`?`
}
