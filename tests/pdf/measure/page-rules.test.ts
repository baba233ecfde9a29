import { describe, expect, it } from 'vitest'
import type { PrintJob } from '../../../scripts/pdf/job.ts'
import { printJobs } from '../../../scripts/pdf/jobs.ts'
import { pageRules } from '../../../scripts/pdf/measure/page-rules.ts'
import { fictionalSite } from '../../site/rendered.ts'

const jobs = printJobs(await fictionalSite()).map((planned): PrintJob => ({ ...planned, url: '', out: '' }))
const [book, glance] = jobs
if (book === undefined || glance === undefined) throw new Error('the fixture has no book')

describe('pageRules', () => {
  it('gives each chapter a page of its own, with its title at the head and its number at the foot', () => {
    const rules = pageRules(book, [
      { id: 'one', number: '1', title: 'One' },
      { id: 'two', number: '', title: 'Two' },
    ])
    expect(rules).toContain('[id="two"] { page: chapter-1 }')
    expect(rules).toContain('@top-left { content: "1\u2002One" }')
    expect(rules).toMatch(/@page chapter-1 \{[^}]*counter-increment: body-page;[^}]*@top-left \{ content: "Two" \}/)
  })

  it('writes a title so that it stays a title', () => {
    const rules = pageRules(book, [{ id: 'one', number: '', title: 'A "quoted" \\ title\n\r} @import' }])
    expect(rules).toContain(String.raw`content: "A \22 quoted\22  \5c  title\a \d } @import"`)
  })

  it('turns the pages of what is wide', () => {
    const rules = pageRules(book, [{ id: 'one', number: '1', title: 'One' }])
    expect(rules).toContain('[id="one"].wide, [id="one"] .wide { page: chapter-0-wide }')
    expect(rules).toMatch(/@page chapter-0-wide \{[^}]*size: A4 landscape/)
  })

  it('sets the paper', () => {
    expect(pageRules({ ...book, paper: 'Letter' }, [])).toContain('@page { size: Letter;')
  })

  it('counts the pages of the one that is no book from 1', () => {
    expect(pageRules(glance, [])).toContain('@page { @bottom-center { content: counter(page) } }')
    expect(pageRules(book, [])).toContain('@page cover { @bottom-left { content: none } }')
  })
})

describe('printJobs', () => {
  it('prints each briefing as a book and at a glance, with its facts', () => {
    expect(jobs.map(({ kind, title }) => [kind, title])).toEqual([
      ['book', 'The Harbour Declaration'],
      ['at-a-glance', 'The Harbour Declaration: At a glance'],
    ])
    for (const { kind, data } of jobs)
      expect(JSON.parse(data.json)).toMatchObject({ kind, title: 'The Harbour Declaration' })
  })

  it('says at the foot of an invented book that it is invented', () => {
    expect(book.foot).toBe('Invented, for testing · Information as of 31 March 2022')
  })
})
