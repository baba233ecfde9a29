import type { EditionRule } from '../../content/rule.ts'

export const editionNumber: EditionRule = {
  code: 'edition-number',
  severity: 'error',
  check({ folders }, report) {
    const opened = folders.flatMap(({ edition, name, shown }) =>
      edition === null ? [] : [{ ...edition.version, name, shown }],
    )
    for (const { number, name, shown } of opened) {
      if (String(number) === name) continue
      const namesake = opened.find((other) => other.shown !== shown && other.number === number)
      report(
        shown,
        namesake === undefined
          ? `This is edition ${number}, and its folder is called \`${name}\`.`
          : `This is edition ${number}, and so is ${namesake.shown}.`,
        namesake === undefined
          ? `Rename the folder to \`${number}\`.`
          : 'Two editions never share a number. Take the folder away that was not published under it.',
      )
    }
    const inOrder = opened.toSorted((a, b) => a.number - b.number)
    for (const [index, { number, published, shown }] of inOrder.entries()) {
      const before = inOrder[index - 1]
      if (before === undefined || before.number === number || before.published <= published) continue
      report(
        shown,
        `Edition ${number} was published on ${published}, before edition ${before.number} (${before.published}).`,
        'The numbers of editions follow their days. Take the folder away that was not published so.',
      )
    }
  },
}
