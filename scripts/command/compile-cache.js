/**
 * Loaded before a verb that should start fast: keeps compiled code in a folder that may be deleted at any time.
 * Plain JavaScript, since TypeScript here would have its types stripped anew at every start.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../../.cache/compile/', import.meta.url)))
