/**
 * What every page gains with JavaScript: links to copy, citations of a line, tables to filter, search in place. Each part is
 * loaded when a reader comes near to what it serves, so that a long page opens at once.
 */
import { followContents } from './contents.ts'
import { whenNear } from './near.ts'
import { words } from './words.ts'

const chapters = document.querySelectorAll('.chapter')
const parts = [...(chapters.length > 0 ? chapters : document.querySelectorAll('main'))]
const lined = parts.filter((part) => part.querySelector('a.number') !== null)
whenNear(lined, (part) => void import('./line-tools.ts').then(({ addLineTools }) => addLineTools(part)))
whenNear(
  parts.filter((part) => part.querySelector('[data-filter], [data-sort]') !== null),
  (part) => void import('./table-tools.ts').then(({ addTableTools }) => addTableTools(part)),
)
whenNear(
  parts.filter((part) => part.querySelector('[data-age]') !== null),
  (part) => void import('./ages.ts').then(({ addAges }) => addAges(part)),
)
followContents()

const [link, ...others] = document.querySelectorAll<HTMLAnchorElement>('.search-link')
const place = document.querySelector<HTMLElement>('#search')

if (place !== null) void import('./search.ts').then(({ addSearch }) => addSearch(place).focus())

/** Opens the search over the page. Where that fails, the link leads to the search page as before. */
async function openSearch(): Promise<void> {
  const { addSearch } = await import('./search.ts')
  const dialog = document.createElement('dialog')
  dialog.className = 'search-dialog'
  dialog.setAttribute('aria-label', words.search)
  document.body.append(dialog)
  dialog.addEventListener('close', () => dialog.remove())
  // Else the first Escape only empties the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    dialog.close()
  })
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a') !== null)) dialog.close()
  })
  const field = addSearch(dialog)
  dialog.showModal()
  field.focus()
}

if (place === null) {
  for (const each of link === undefined ? [] : [link, ...others]) {
    each.addEventListener('click', (event) => {
      event.preventDefault()
      openSearch().catch(() => location.assign(each.href))
    })
  }
}

document.addEventListener('keydown', (event) => {
  const writing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
  const asked = (event.key === '/' && !writing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
  if (!asked || document.querySelector('dialog[open]') !== null) return
  event.preventDefault()
  if (place === null) link?.click()
  else place.querySelector('input')?.focus()
})
