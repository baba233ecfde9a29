import { indexName, isUnclear } from '../../values/names.ts'
import type { ContentRule } from '../../content/rule.ts'

export const unclearFamilyName: ContentRule = {
  code: 'unclear-family-name',
  severity: 'warning',
  exemptible: false,
  check({ people, countries }, report) {
    const codes = new Map(countries.map(({ id, code }) => [id, code]))
    for (const person of people) {
      if (!isUnclear(person, codes.get(person.country ?? '') ?? null)) continue
      report(
        person,
        { at: ['name'] },
        `Which word of \`${person.name}\` an index files it by is not plain; this one would say “${indexName(person)}”.`,
        `Write \`sort: ${indexName(person)}\` if that is right. Else write the name there as an index has it: the family name, a comma, the rest.`,
      )
    }
  },
}
