import type { Content } from './content.ts'

/** What several rules need of the content, worked out when the first of them asks. */
export function once<Result>(work: (content: Content) => Result): (content: Content) => Result {
  const done = new WeakMap<Content, Result>()
  return (content) => {
    let result = done.get(content)
    if (result === undefined) done.set(content, (result = work(content)))
    return result
  }
}
