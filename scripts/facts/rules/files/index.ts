import type { FilesRule } from '../../inspection/rule.ts'
import { fileTooLarge } from './file-too-large.ts'
import { symlink } from './symlink.ts'
import { unexpectedFile } from './unexpected-file.ts'
import { unreadableFile } from './unreadable-file.ts'

/** Files: what stands where. */
export const files: readonly FilesRule[] = [unexpectedFile, symlink, unreadableFile, fileTooLarge]
