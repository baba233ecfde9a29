import type { DomainRule } from '../../rule.ts'

export const unusedProse: DomainRule = {
  code: 'unused-prose',
  severity: 'warning',
  exemptible: true,
  check({ briefings, mayBeNamed }, report) {
    for (const { briefing, prose } of briefings) {
      if (briefing === null) continue
      const shown = new Set(briefing.chapters.map(({ text }) => text))
      for (const file of prose) {
        if (shown.has(file.name) || mayBeNamed(file.name)) continue
        report(
          file,
          { offset: 0 },
          `No chapter shows \`${file.name}\`.`,
          `Name it in briefing.yaml with \`text: ${file.name}\` under a chapter, or delete it.`,
        )
      }
    }
  },
}
