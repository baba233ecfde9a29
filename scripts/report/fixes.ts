import type { FixedFile } from '../facts/fix/fix-files.ts'

/** What --fix did, file by file and line by line. */
export function fixReport(files: readonly FixedFile[]): string {
  if (files.length === 0) return 'Nothing to fix.'
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0)
  const places = `${count} ${count === 1 ? 'place' : 'places'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}`
  const head = `Mended ${places}; \`git diff\` shows each. What only you can decide is left as it was, and named below.`
  const list = files
    .map(({ file, changes }) => [file, ...changes.map(({ line, what }) => `  ${line}: ${what}`)].join('\n'))
    .join('\n\n')
  return `${head}\n\n${list}\n`
}
