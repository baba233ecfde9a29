const formats = {
  4: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
  7: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  10: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
}

/** A date of the facts in words, as far as English has plain ones for it: 18 March 2025, about August 2025, by 3 May 2026. */
export function day(edtf: string): string {
  if (edtf.startsWith('../')) return `by ${day(edtf.slice(3))}`
  if (edtf.includes('/'))
    return edtf
      .split('/')
      .map(day)
      .join(' to ')
      .replace(/ to (?:\.\.)?$/, ' on')
  const [, plain = '', mark = ''] = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)([~?%]?)$/.exec(edtf) ?? []
  const format = formats[plain.length as keyof typeof formats] as Intl.DateTimeFormat | undefined
  if (format === undefined) return edtf
  const words = format.format(new Date(plain.length === 4 ? `${plain}-01-01` : plain))
  return mark === '' ? words : mark === '?' ? `perhaps ${words}` : `about ${words}`
}
