import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Severity } from '../model/finding.ts'
import type { Head } from '../inspection/rule.ts'
import { rules } from '../rules/index.ts'

/** The prose of a rule, with what its code says of it. */
export interface RulePage {
  code: string
  severity: Severity
  exemptible: boolean
  /** The rule in one sentence. */
  title: string
  /** Why it exists, a wrong and a right example, how to mend it; examples in the notation of example.ts. */
  body: string
}

const folder = join(import.meta.dirname, '../rules')

/** The codes of all rules that have a page, and where it stands. Reads the names in one folder, not the pages. */
export function pagePaths(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return new Map(names.toSorted().map((name) => [name.replace(/^.*[/\\]|\.md$/g, ''), join(folder, name)]))
}

/** Every rule of the checker, group by group, in the order in which a maintainer meets them. */
export const ruleHeads: readonly (Head & { exemptible?: boolean })[] = Object.values(rules).flat()

/** A function that returns the page of a rule by its code; null where no rule has it. */
export function rulePages(): (code: string) => RulePage | null {
  const paths = pagePaths()
  const heads = new Map(ruleHeads.map((head) => [head.code, head]))
  return (code) => {
    const head = heads.get(code)
    const path = paths.get(code)
    if (head === undefined || path === undefined) return null
    const [title = '', ...lines] = readFileSync(path, 'utf8').replaceAll('\r\n', '\n').split('\n')
    const { severity, exemptible = false } = head
    return { code, severity, exemptible, title: title.replace(/^# /, ''), body: lines.join('\n').trim() }
  }
}

/** What a rule's severity and exemptibility mean for somebody who broke it. */
export function consequence({ severity, exemptible }: Pick<RulePage, 'severity' | 'exemptible'>): string {
  const stops =
    severity === 'error' ? 'An error: it stops the build.' : 'A warning: it stops the build only with `--strict`.'
  return `${stops} ${exemptible ? 'A record may be exempted from it, with a reason.' : 'No record can be exempted from it.'}`
}
