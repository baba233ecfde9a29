import type { DomainRule } from '../../content/rule.ts'

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

export const reservedId: DomainRule = {
  code: 'reserved-id',
  severity: 'error',
  exemptible: false,
  check({ records }, report) {
    for (const record of records) {
      const { id } = record as { id?: string }
      if (id === undefined || !reserved.test(id)) continue
      report(
        record,
        { at: ['id'] },
        `\`${id}\` is the name of a device on Windows, where no file or folder may have it.`,
        `Write an id that says more, such as \`${id.toLowerCase()}-1\`.`,
      )
    }
  },
}
