import type { WriteStream } from 'node:tty'

/** Whether colour helps there: a terminal, and neither NO_COLOR nor TERM=dumb says otherwise. FORCE_COLOR overrides. */
export function isColourTerminal(stream: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true
  return stream.isTTY && env['TERM'] !== 'dumb'
}
