/** A line broken at spaces so that it has at most so many columns; the lines after the first begin with `hanging`. */
export function wrap(line: string, columns: number, hanging = ''): string {
  const most = Math.max(20, columns - hanging.length)
  return line.replaceAll(new RegExp(`(.{1,${most}})(?: +|$)`, 'g'), `$1\n${hanging}`).trimEnd()
}
