import type { ContentRule } from '../../content/rule.ts'

export const insecureUrl: ContentRule = {
  code: 'insecure-url',
  severity: 'error',
  exemptible: true,
  check({ sources }, report) {
    for (const source of sources) {
      for (const key of ['url', 'archive'] as const) {
        const url = source[key]
        if (url === undefined || !/^http:/i.test(url)) continue
        report(
          source,
          { at: [key] },
          `\`${url}\` starts with http://, so what a reader sees could be changed on the way.`,
          `Write \`https${url.slice(4)}\` if the page opens so; else add an exemption with the reason.`,
        )
      }
    }
  },
}
