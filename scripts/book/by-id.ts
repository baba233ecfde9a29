/** A dictionary of ids that has no words of its own, so that nothing in it is called `constructor` unless a record is. */
export const byId = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries))
