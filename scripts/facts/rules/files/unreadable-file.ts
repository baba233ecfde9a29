import type { FilesRule } from '../../inspection/rule.ts'

const reasons: Record<string, string> = {
  EACCES: 'the system does not let you read it',
  EPERM: 'the system does not let you read it',
  EFBIG: 'it is larger than 64 MB',
}

export const unreadableFile: FilesRule = {
  code: 'unreadable-file',
  severity: 'error',
  check({ kind, path, shown, refusal }) {
    if (kind === 'symlink' || (kind === 'file' && refusal === undefined)) return null
    const reason = refusal === undefined ? 'it is not an ordinary file' : (reasons[refusal] ?? refusal)
    return {
      message: `\`${path === '' ? shown : path}\` could not be read: ${reason}.`,
      suggestion: 'Make it an ordinary file that you may read, or move it out of this folder.',
    }
  },
}
