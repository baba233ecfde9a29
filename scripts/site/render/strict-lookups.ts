import nunjucks from 'nunjucks'

type Runtime = {
  memberLookup: (target: unknown, key: string) => unknown
  contextOrFrameLookup: (context: unknown, frame: unknown, name: string) => unknown
}

/**
 * Makes every misspelled name in a template fail, wherever it stands.
 * Nunjucks' own throwOnUndefined misses `if`, `for`, filters and `~`, and throws on null.
 */
export function makeLookupsStrict(): void {
  const runtime = nunjucks.runtime as unknown as Runtime & { strict?: boolean }
  if (runtime.strict === true) return
  runtime.strict = true
  const { memberLookup, contextOrFrameLookup } = runtime
  runtime.memberLookup = (target, key) => {
    if (typeof target === 'object' && target !== null && isPlain(target) && !Object.hasOwn(target, key)) {
      throw new Error(`no "${key}" here; there is ${Object.keys(target).join(', ')}`)
    }
    return memberLookup(target, key)
  }
  runtime.contextOrFrameLookup = (context, frame, name) => {
    const value = contextOrFrameLookup(context, frame, name)
    if (value === undefined && !eleventyNames.has(name)) throw new Error(`no variable "${name}" in this template`)
    return value
  }
}

/** Names that Eleventy or Nunjucks themselves look up and may not have. */
const eleventyNames = new Set(['caller', 'pagination', 'eleventy', 'pkg', 'collections'])

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
