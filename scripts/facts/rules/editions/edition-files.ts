import type { EditionRule } from '../../content/rule.ts'

export const editionFiles: EditionRule = {
  code: 'edition-files',
  severity: 'error',
  check({ folders, archive }, report) {
    for (const { edition, shown, others } of folders) {
      if (edition === null) continue
      const found = new Map(others.map((each) => [each.name, each]))
      for (const { name, hash } of edition.pdfs) {
        const file = found.get(name)
        if (file !== undefined && file.hash !== hash) {
          report(
            file.shown,
            'This PDF is not the one that was published: it does not match the hash in edition.json.',
            'Take the file as it was published back from the version history. A PDF of an edition is never printed again.',
          )
        }
        if (file === undefined && archive === null) {
          report(
            shown,
            `The PDF of this edition, \`${name}\`, is not beside it.`,
            'Take it back from the version history. If your house keeps its PDFs elsewhere, write the address into `pdf-archive` of briefing.yaml.',
          )
        }
      }
      for (const { name, shown: stray } of others) {
        if (edition.pdfs.some((pdf) => pdf.name === name)) continue
        report(
          stray,
          'This file is no part of the edition as it was published.',
          'Move it elsewhere: the folder of an edition holds edition.json and the PDFs that it names.',
        )
      }
    }
  },
}
