import { ageOf, lateness } from './age.ts'
import { fill } from './words.ts'

/**
 * Says of each date that asks for it how long ago it was, or how late it is, by the reader's own clock: the pages are the
 * same whenever they are built.
 */
export function addAges(part: ParentNode, now: Date = new Date()): void {
  for (const time of part.querySelectorAll<HTMLTimeElement>('time[data-age]')) {
    const { lang } = document.documentElement
    const late = time.dataset['age'] === 'due' ? lateness(time.dateTime, now, lang) : null
    const pattern = time.closest<HTMLElement>('[data-overdue]')?.dataset['overdue'] ?? '{}'
    const age = document.createElement('span')
    age.className = late === null ? 'age' : 'age age-late'
    age.textContent = ` (${late === null ? ageOf(time.dateTime, now, lang) : fill(pattern, late)})`
    time.after(age)
  }
}
