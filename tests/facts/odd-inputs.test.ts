import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntries } from '../../scripts/facts/files/read-entries.ts'
import { checked, entries, entriesWith, pact, textOf } from './fictional-entries.ts'

const statements = `${pact}/statements.yaml`
const glossary = 'data/glossary.yaml'

describe('a link in a folder', () => {
  it('is not followed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'))
    const [data, briefings] = [join(folder, 'data'), join(folder, 'briefings')]
    for (const each of [data, briefings]) mkdirSync(each)
    symlinkSync('/etc/passwd', join(data, 'people.yaml'))
    symlinkSync('.', join(data, 'loop'))
    const { findings } = checked([...entries, ...readEntries({ data, briefings })])
    rmSync(folder, { recursive: true })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'symlink: `loop` is a link to another place, which may not be part of the book. It was not followed.',
      'symlink: `people.yaml` is a link to another place, which may not be part of the book. It was not followed.',
    ])
  })
})

describe('what is only unusual is read as it is meant', () => {
  const plain = checked(entries).facts

  it.each([
    ['a byte order mark', glossary, `\uFEFF${textOf(glossary)}`],
    ['line ends of Windows', statements, textOf(statements).replaceAll('\n', '\r\n')],
    ['a line --- at the start', glossary, `---\n${textOf(glossary)}`],
    ['no line end at the end', glossary, textOf(glossary).trimEnd()],
    ['comments between all lines', glossary, textOf(glossary).replaceAll('\n', '\n  # so\n')],
  ])('%s changes no fact', (_, file, content) => {
    const { facts, findings } = checked(entriesWith({ [file]: content }))
    expect(findings).toEqual([])
    expect(facts).toEqual(plain)
  })

  it.each(['<script>alert(1)</script>', '{{7*7}}', '{% include x %}', '${process.env}'])('%s stays text', (code) => {
    const { facts } = checked(entriesWith({ [statements]: textOf(statements).replace('no treaty', () => code) }))
    expect(facts?.pacts[0]?.statements[0]?.text).toContain(code)
  })
})
