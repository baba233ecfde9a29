import MiniSearch from 'minisearch'
import { indexOptions } from '../../../../templates/scripts/search-options.ts'
import type { TextFile } from '../data/files.ts'
import type { Site } from '../../pages/page.ts'
import { searchDocuments } from './documents.ts'

/** The search index that the browser loads when somebody searches. */
export function searchIndexFile(site: Site): TextFile {
  const index = new MiniSearch(indexOptions)
  index.addAll(searchDocuments(site))
  return { path: 'search-index.json', text: JSON.stringify(index) }
}
