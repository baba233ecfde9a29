import type { ContentRule } from '../../content/rule.ts'

export const repeatedEntry: ContentRule = {
  code: 'repeated-entry',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    let list = ''
    let owner: object | null = null
    let seen = new Set<string>()
    for (const { record, at, id, mark } of content.references) {
      if (mark !== undefined || typeof at.at(-1) !== 'number') continue
      const name = at.slice(0, -1).join('/')
      if (record !== owner || name !== list) seen = new Set()
      owner = record
      list = name
      if (seen.has(id)) {
        report(record, { at }, `\`${id}\` stands in this list already.`, 'Delete one of the two.')
      }
      seen.add(id)
    }
    for (const { members } of content.pacts) {
      const parties = new Map<string, string>()
      for (const member of members) {
        const first = parties.get(member.country)
        if (first === undefined) parties.set(member.country, member.id)
        else {
          report(
            member,
            { at: ['country'] },
            `\`${member.country}\` is a party already, in \`${first}\`.`,
            'Delete one of the two records, or write the country that is meant.',
          )
        }
      }
    }
  },
}
