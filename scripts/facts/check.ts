import type { Memory } from './inspection/cache.ts'
import { checkedFacts } from './content/checked-facts.ts'
import { contentOf } from './content/assemble.ts'
import type { Content } from './content/content.ts'
import { whereIn } from './content/where.ts'
import { applyExemptions, withoutConsequences, type Reported } from './content/exempt.ts'
import { editionsByBriefing, type Edition, type EditionFolder } from './model/editions.ts'
import type { CheckedFacts } from './model/facts.ts'
import type { Days, LeftOut } from './model/known.ts'
import { inReadingOrder, type Finding } from './model/finding.ts'
import { failure, failureOf } from './inspection/guard.ts'
import { inspect } from './inspection/inspect.ts'
import type { InspectedFile } from './inspection/inspection.ts'
import { isOfEdition, kindOf } from './files/layout.ts'
import { readableFile } from './files/readable-file.ts'
import { Places } from './yaml/places.ts'
import { inFolderOrder, type Entry } from './files/read-entries.ts'
import { rules } from './rules/index.ts'
import { badId } from './rules/shape/formats.ts'
import { knownOn, type Known } from './selection/known-on.ts'
import type { Validate } from './schema/validate.ts'

/** What a check found. Facts are there only when no finding is an error; they are put together when they are asked for. */
export interface CheckResult {
  readonly findings: Finding[]
  /** The facts as they stand, or as known on the day that was asked for. */
  readonly facts: CheckedFacts | null
  /** What each book leaves out as known on that day, by the id of its briefing; empty where the facts are as they stand. */
  readonly leftOut: ReadonlyMap<string, LeftOut>
  /** What was published of each briefing, by its id, the oldest first. */
  readonly editions: ReadonlyMap<string, readonly Edition[]>
  /** Where the record with an id stands, as file:line; null for what is no record. */
  readonly where: (id: string) => string | null
}

/** What a check needs beside the files. */
export interface CheckContext {
  validate: Validate
  days: Days
  /** Opens the editions among the entries; none where it is left out. */
  openEditions?: ((entries: readonly Entry[]) => EditionFolder[]) | undefined
  /** Returns what an earlier check of the same bytes came to, or inspects them. */
  remember: Memory['remember']
}

/**
 * Holds every file against every rule and returns all findings at once. Bad data never throws.
 * @param unordered as read, each once; findings that name the first of several places do so whatever their order
 */
export function check(unordered: readonly Entry[], context: CheckContext): CheckResult {
  const entries = inFolderOrder(unordered).filter((entry) => isChecked(entry))
  const findings = entries.flatMap(entryFindings)
  const files = entries.flatMap((entry) => inspectEntry(entry, context))
  for (const { shown, inspection } of files) {
    for (const local of inspection.findings) findings.push({ file: shown, ...local })
  }
  const complete = entries.every(({ bytes }) => bytes !== null)
  const editions = context.openEditions?.(unordered) ?? []
  const content = contentOf(files, editions, context.days, complete)
  findings.push(...editionFindings(content), ...contentFindings(content, files))
  const broken = findings.some(({ severity }) => severity === 'error')
  const { asOf } = context.days
  let known: Pick<Known, 'facts' | 'leftOut'> | null = null
  const asAsked = () => (known ??= asKnown(checkedFacts(content), asOf))
  return {
    findings: inReadingOrder(withoutRepeats(findings)),
    get facts() {
      return broken ? null : asAsked().facts
    },
    get leftOut() {
      return broken ? new Map<string, LeftOut>() : asAsked().leftOut
    },
    editions: editionsByBriefing(editions.filter(({ edition }) => isOutBy(edition, asOf))),
    where: whereIn(content),
  }
}

/** Whether an edition had been published by a day; all have where none is asked for. */
const isOutBy = (edition: Edition | null, day: string | null): boolean =>
  day === null || edition === null || edition.version.published <= day

/** Whether an entry is held against the rules of files. What is ignored is so as a file: a link may hide an edition. */
const isChecked = ({ root, path, kind }: Entry): boolean =>
  kindOf(root, path)?.shape !== 'ignored' || (kind === 'symlink' && isOfEdition(root, path))

/**
 * Leaves out what follows from another finding: that an id is malformed where an error at the same place knows which id
 * is meant, and what a line says where its characters are wrong.
 */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ file, line, column }: Finding): string => `${line}:${column} ${file}`
  const isVague = ({ rule }: Finding): boolean => rule === badId.code
  const named = new Set(
    findings.flatMap((each) => (each.severity === 'error' && !isVague(each) ? [placeOf(each)] : [])),
  )
  const lineOf = ({ file, line }: Finding): string => `${line} ${file}`
  const codesOf = (group: readonly { code: string }[]): Set<string> => new Set(group.map(({ code }) => code))
  const [ofCharacters, ofMeaning] = [codesOf(rules.text), codesOf(rules.content)]
  const spoilt = new Set(findings.flatMap((each) => (ofCharacters.has(each.rule) ? [lineOf(each)] : [])))
  return findings.filter(
    (each) => !(isVague(each) && named.has(placeOf(each))) && !(ofMeaning.has(each.rule) && spoilt.has(lineOf(each))),
  )
}

function entryFindings(entry: Entry): Finding[] {
  const place = { file: entry.shown, line: 1, column: 1, endColumn: 2, excerpt: '' }
  return rules.files.flatMap((rule) => {
    const problem = rule.check(entry)
    return problem === null ? [] : [{ ...place, rule: rule.code, severity: rule.severity, ...problem }]
  })
}

/** What is wrong with the files of editions, each of which was opened as a whole. */
function editionFindings({ editions, briefings }: Content): Finding[] {
  const findings: Finding[] = []
  for (const [id, folders] of Map.groupBy(editions, ({ briefing }) => briefing)) {
    const archive = briefings.find((each) => each.id === id)?.briefing?.['pdf-archive'] ?? null
    for (const rule of rules.editions) {
      rule.check({ folders, archive }, (file, message, suggestion) => {
        const place = { file, line: 1, column: 1, endColumn: 2, excerpt: '' }
        findings.push({ ...place, rule: rule.code, severity: rule.severity, message, suggestion })
      })
    }
  }
  return findings
}

/** The facts, and what they leave out on a day. */
function asKnown(facts: CheckedFacts, asOf: string | null): Pick<Known, 'facts' | 'leftOut'> {
  return asOf === null ? { facts, leftOut: new Map() } : knownOn(facts, asOf)
}

function inspectEntry(entry: Entry, { validate, remember }: CheckContext): InspectedFile[] {
  const file = readableFile(entry)
  if (file === null) return []
  const { bytes, kind } = file
  const inspection = remember(file, () => inspect(bytes, kind, rules, validate))
  return [{ shown: entry.shown, name: entry.path.split('/').at(-1) ?? entry.path, kind, bytes, inspection }]
}

function contentFindings(content: Content, files: readonly InspectedFile[]): Finding[] {
  const reported: Reported[] = []
  const failures: Finding[] = []
  for (const rule of rules.content) {
    try {
      rule.check(content, (record, spot, message, suggestion) => {
        reported.push({ rule, record, spot, message, suggestion })
      })
    } catch (error) {
      const place = { file: files[0]?.shown ?? '', line: 1, column: 1, endColumn: 2, excerpt: '' }
      failures.push({ ...place, rule: failure.code, severity: failure.severity, ...failureOf(rule.code, error) })
    }
  }
  const all = Object.values(rules).flat()
  const { kept, used } = applyExemptions(reported, content, new Set(all.map(({ code }) => code)))
  for (const rule of rules.exemptions) {
    rule.check({ content, used, rules: all }, (record, spot, message, suggestion) => {
      kept.push({ rule, record, spot, message, suggestion })
    })
  }
  return [...failures, ...place(withoutConsequences(kept), content)]
}

/** Gives each problem its place, file by file. */
function place(reported: readonly Reported[], content: Content): Finding[] {
  const places = new Places()
  const byFile = Map.groupBy(reported, ({ record }) => content.originOf(record)?.file)
  return [...byFile.values()].flatMap((group) =>
    group.map(({ rule, record, spot, message, suggestion }): Finding => {
      const origin = content.originOf(record)
      if (origin === undefined) throw new Error(`the rule ${rule.code} reported something that is not a record`)
      return { ...places.of(origin, spot), rule: rule.code, severity: rule.severity, message, suggestion }
    }),
  )
}
