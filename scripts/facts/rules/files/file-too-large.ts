import { sizeLimit } from '../../files/read-entries.ts'
import type { FilesRule } from '../../inspection/rule.ts'

export const fileTooLarge: FilesRule = {
  code: 'file-too-large',
  severity: 'error',
  check({ bytes, path }) {
    if (bytes === null || bytes.length <= sizeLimit) return null
    const folder = path.replace(/\.[^./]*$/, '/')
    return {
      message: `\`${path}\` has ${Math.round(bytes.length / 1024)} KB; the limit for one file is 256 KB.`,
      suggestion: `Divide it into several files in a folder \`${folder}\`; a folder is read like one file.`,
    }
  },
}
