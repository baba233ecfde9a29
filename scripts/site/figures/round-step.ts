/** The smallest of 1, 2, 5, 10, 20, 50 and so on of which no more than so many fit into a span. */
export function roundStep(span: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (span / (step * power) <= most) return step * power
  }
}
