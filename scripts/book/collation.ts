const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Compares two texts for a list: one fixed collation, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => collator.compare(a, b)
