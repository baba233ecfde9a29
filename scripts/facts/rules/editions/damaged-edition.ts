import type { EditionRule } from '../../content/rule.ts'

export const damagedEdition: EditionRule = {
  code: 'damaged-edition',
  severity: 'error',
  check({ folders }, report) {
    for (const { shown, damage } of folders) if (damage !== null) report(shown, damage.message, damage.suggestion)
  },
}
