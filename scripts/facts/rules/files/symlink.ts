import type { FilesRule } from '../../inspection/rule.ts'

export const symlink: FilesRule = {
  code: 'symlink',
  severity: 'error',
  check: ({ kind, path }) =>
    kind !== 'symlink'
      ? null
      : {
          message: `\`${path}\` is a link to another place, which may not be part of the book. It was not followed.`,
          suggestion: 'Put the file itself here, or delete the link.',
        },
}
