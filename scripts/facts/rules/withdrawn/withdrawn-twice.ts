import type { ContentRule } from '../../content/rule.ts'

export const withdrawnTwice: ContentRule = {
  code: 'withdrawn-twice',
  severity: 'error',
  exemptible: false,
  check({ pacts }, report) {
    for (const { withdrawn } of pacts) {
      const days = new Map<string, string>()
      for (const record of withdrawn) {
        const first = days.get(record.id)
        if (first === undefined) days.set(record.id, record.day)
        else {
          report(
            record,
            { at: ['id'] },
            `\`${record.id}\` stands in this list already, withdrawn on ${first}.`,
            'Delete one of the two.',
          )
        }
      }
    }
  },
}
