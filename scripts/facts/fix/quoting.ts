import { needsQuotes } from '../rules/shape/types.ts'
import { shapeErrors } from '../schema/errors.ts'
import { Locator } from '../yaml/locator.ts'
import { readValue, type ParsedYaml } from '../yaml/parse.ts'
import type { Edit, FixContext } from './edit.ts'

/** Puts quotation marks around numbers and the like where the schema wants text: "1.10", "2025". */
export function quoting(parsed: ParsedYaml, { shape, validate }: FixContext): Edit[] {
  const locator = new Locator(parsed)
  const errors = shapeErrors(
    validate(
      shape,
      readValue(parsed, () => undefined),
    ),
  )
  return errors.flatMap((error) => {
    const { start, end } = locator.range(error.path)
    const source = parsed.text.slice(start, end)
    if (!needsQuotes.explains({ ...error, source, isNeeded: false })) return []
    return [{ start, end, text: `'${source}'`, what: `${source} put in quotation marks` }]
  })
}
