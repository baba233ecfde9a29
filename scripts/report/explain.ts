import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { ruleHeads, rulePages } from '../facts/reference/rule-pages.ts'
import { didYouMean, oneOf } from '../facts/values/suggest.ts'
import { explanation, ruleList } from './explanation.ts'

/**
 * What --explain prints: the page of a rule, or one line for each rule.
 * @param code of the rule; empty for all of them
 * @throws CommandError with exit code 2 where there is no such rule
 */
export function explain(code: string, colour: boolean): string {
  const pageOf = rulePages()
  const codes = ruleHeads.map((head) => head.code)
  if (code === '')
    return ruleList(
      codes.flatMap((each) => pageOf(each) ?? []),
      colour,
    )
  const page = pageOf(code)
  if (page !== null) return explanation(page, colour)
  const near = codes.filter((each) => code.length > 2 && each.includes(code))
  const meant = didYouMean(code, codes) || (near.length === 0 ? '' : `Did you mean ${oneOf(near)}?`)
  throw new CommandError(
    `There is no rule ${code}. ${meant || 'npm run check -- --explain lists all rules.'}`,
    exitCodes.usage,
  )
}
