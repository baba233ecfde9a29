import { citationOf } from './citation.ts'
import { words } from './words.ts'

const status = document.createElement('p')
status.className = 'visually-hidden'
status.setAttribute('role', 'status')

/** Gives each line of a part of the page two buttons, beside what it rests on: copy its permanent link, and cite it. */
export function addLineTools(part: Element): void {
  if (!status.isConnected) document.body.append(status)
  for (const number of part.querySelectorAll<HTMLAnchorElement>('a.number')) {
    const tools = document.createElement('span')
    tools.className = 'tools screen-only'
    const name = number.textContent.trim()
    tools.append(button(words.copy, name, (self) => void copy(number.href, self)))
    if (document.querySelector('#cite-this') !== null) {
      tools.append(button(words.cite, name, () => showCitation(number)))
    }
    placeOf(number).append(tools)
  }
}

/** The apparatus of the line; where it has none, one of its own under its title. */
function placeOf(number: HTMLAnchorElement): Element {
  const title = number.closest('.record-title')
  const record = number.closest('.fact, tr, .event, .unknown')
  const apparatus = record?.querySelector('.apparatus')
  if (apparatus) return apparatus
  const made = document.createElement('p')
  made.className = 'apparatus screen-only'
  ;(title ?? number).after(made)
  return made
}

/** What the line says, so that a reader sees what is cited. */
function textOf(number: HTMLAnchorElement): string {
  const text = number.closest('.fact, tr, .event')?.querySelector('.fact-text') ?? number.closest('td, .record-title')
  const own = text?.cloneNode(true)
  if (!(own instanceof Element)) return ''
  for (const part of own.querySelectorAll('.number, .apparatus, .quote, .note')) part.remove()
  return own.textContent.trim()
}

function button(text: string, line: string, act: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.setAttribute('aria-label', `${text} § ${line}`)
  made.addEventListener('click', () => act(made))
  return made
}

async function copy(text: string, self: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(text)
  const before = self.textContent
  self.textContent = words.copied
  status.textContent = words.copied
  setTimeout(() => {
    self.textContent = before
    status.textContent = ''
  }, 2000)
}

/** Shows the page's citations with the line's own number, page and address. */
function showCitation(number: HTMLAnchorElement): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'cite-dialog'
  const title = document.createElement('h2')
  title.textContent = `${words.cite} § ${number.textContent.trim()}`
  dialog.setAttribute('aria-label', title.textContent)
  const line = document.createElement('p')
  line.dir = 'auto'
  line.textContent = textOf(number)
  const list = document.createElement('dl')
  list.className = 'cite-forms'
  for (const form of document.querySelectorAll<HTMLElement>('#cite-this [data-cite]')) {
    const name = document.createElement('dt')
    name.textContent = form.closest('dd')?.previousElementSibling?.textContent ?? ''
    const text = document.createElement('pre')
    text.tabIndex = 0
    text.textContent = citationOf(form, number)
    const take = button(words.copyText, name.textContent, (self) => void copy(text.textContent, self))
    take.setAttribute('aria-label', `${words.copyText}: ${name.textContent}`)
    const place = document.createElement('dd')
    place.append(text, take)
    list.append(name, place)
  }
  const close = button(words.close, '', () => dialog.close())
  close.setAttribute('aria-label', words.close)
  // What is outside of an open dialog is silent.
  dialog.append(close, title, line, list, status)
  dialog.addEventListener('close', () => {
    document.body.append(status)
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}
