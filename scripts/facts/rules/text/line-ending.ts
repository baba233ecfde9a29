import type { TextRule } from '../../inspection/rule.ts'

export const lineEnding: TextRule = {
  code: 'line-ending',
  severity: 'error',
  check({ text }, report) {
    const lone = text.includes('\r') ? /\r(?!\n)/.exec(text) : null
    if (lone === null) return
    report(
      lone.index,
      lone.index + 1,
      'This line ends in a way that only very old computers use (a carriage return by itself).',
      'Run `npm run check -- --fix`, or set the line ends of the file to LF in your editor.',
    )
  },
}
