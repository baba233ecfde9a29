import {
  endMarked,
  operation,
  otherPainting,
  pathConstruction,
  pathPainting,
  textShowing,
  type Operation,
} from './operations.ts'

const artifact = operation('/Artifact BMC')

/** Makes an artifact of every drawing outside marked content (ISO 32000-1, 14.8.2.2). */
export function wrapUnmarked(operations: readonly Operation[]): Operation[] {
  const result: Operation[] = []
  let depth = 0
  /** Where the path or the text object that is being drawn begins. */
  let path = -1
  let text = -1
  let shows = false
  const wrapFrom = (start: number): void => {
    result.splice(start, 0, artifact)
    result.push(endMarked)
  }
  for (const each of operations) {
    const { operator } = each
    const at = result.push(each) - 1
    if (operator === 'BDC' || operator === 'BMC') depth++
    else if (operator === 'EMC') depth--
    else if (depth > 0) continue
    else if (operator === 'BT') {
      text = at
      shows = false
    } else if (operator === 'ET') {
      if (shows && text !== -1) wrapFrom(text)
      text = -1
    } else if (textShowing.has(operator)) shows = true
    else if (pathConstruction.has(operator)) path = path === -1 ? at : path
    else if (pathPainting.has(operator)) {
      if (operator !== 'n') wrapFrom(path === -1 ? at : path)
      path = -1
    } else if (otherPainting.has(operator)) wrapFrom(at)
  }
  return result
}
