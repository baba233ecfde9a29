import type { ContentRule } from '../../content/rule.ts'
import { Suggester } from '../../values/suggest.ts'

export const unusedProse: ContentRule = {
  code: 'unused-prose',
  severity: 'warning',
  exemptible: true,
  check({ briefings, mayBeNamed }, report) {
    for (const { briefing, prose } of briefings) {
      if (briefing === null) continue
      const shown = briefing.chapters.flatMap(({ text }) => text ?? [])
      const names = prose.map(({ name }) => name)
      const suggester = new Suggester()
      const meant = shown.filter((name) => !names.includes(name)).map((name) => suggester.closest(name, names))
      for (const file of prose) {
        if (shown.includes(file.name) || meant.includes(file.name) || mayBeNamed(file.name)) continue
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
