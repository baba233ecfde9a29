import { CommandError, exitCodes } from './exit-codes.ts'

/** A calendar day that exists, as YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/**
 * The day of today: the one that --today names, else that of the machine's clock. A build reads it only to refuse a
 * day to come; nothing that it writes depends on it.
 * @returns as YYYY-MM-DD
 * @throws CommandError with exit code 2 for what is no day
 */
export function todayFrom(given: string | undefined): string {
  if (given === undefined) return new Date().toLocaleDateString('sv-SE')
  if (isDay(given)) return given
  throw new CommandError(`--today ${given}: write a day, such as 2026-03-13.`, exitCodes.usage)
}
