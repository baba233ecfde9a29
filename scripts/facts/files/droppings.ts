/** Files that editors, systems and programs that synchronize folders make for themselves, by their names. */
const files = [
  // Emacs's autosaves, its backups and those of others; Word's owner files and drafts.
  /^#.*#$|~$|^~\$|^~.*\.tmp$/,
  // What Vim writes to see whether it may, and its swap files where they are not hidden.
  /^\d{4,5}$|\.sw[a-px]$/,
  // Backups, drafts and leftovers of Nano, sed, Git, patch, JetBrains and browsers.
  /\.(bak|backup|orig|rej|save(\.\d+)?|tmp|temp|part|crdownload|crswap)$|___jb_(tmp|old)___$/,
  // What Windows and macOS put into folders.
  /^((eh)?thumbs\.db|desktop\.ini|icon\r)$/,
  // Copies that Syncthing, Dropbox, Nextcloud and Resilio make where two have edited one file.
  /\.sync-conflict-\d{8}-|conflicted copy|_conflict-\d{8}-\d{6}|\.conflict$/,
]

/** Folders that systems and network disks make. */
const folders = /^(\$recycle\.bin|system volume information|lost\+found|@eadir|__macosx)$/

/**
 * Whether a file is nobody's work, so that it may come and go unread: hidden (as Emacs's locks, .DS_Store and drafts
 * are), named as programs name what they leave behind, or in a folder of that kind.
 * @param path relative to its root, with slashes
 */
export function isDropping(path: string): boolean {
  const steps = path.toLowerCase().split('/')
  const name = steps.at(-1) ?? ''
  return steps.some((step) => isHidden(step) || folders.test(step)) || files.some((pattern) => pattern.test(name))
}

const isHidden = (step: string): boolean => step.startsWith('.') && step !== '.' && step !== '..'
