import type { FilesRule } from '../../rule.ts'

/** The largest file that is read, in bytes: some 200 records, and few enough for a reviewer. */
export const sizeLimit = 256 * 1024

export const fileTooLarge: FilesRule = {
  code: 'file-too-large',
  severity: 'error',
  check({ bytes, path }) {
    if (bytes === null || bytes.length <= sizeLimit) return null
    const folder = path.replace(/\.[^./]*$/, '/')
    return {
      message: `\`${path}\` has ${Math.round(bytes.length / 1024)} KB; 256 KB is the most for one file.`,
      suggestion: `Divide it into several files in a folder \`${folder}\`; a folder is read like one file.`,
    }
  },
}
