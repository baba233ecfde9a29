import type { FixedFile } from '../facts/fix/fix-files.ts'

/** What --fix did, file by file and line by line. */
export function fixReport(files: readonly FixedFile[]): string {
  if (files.length === 0) return 'Nothing to fix.'
  return files
    .map(({ file, changes }) => [file, ...changes.map(({ line, what }) => `  ${line}: ${what}`)].join('\n'))
    .join('\n\n')
}
