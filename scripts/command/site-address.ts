import { CommandError, exitCodes } from './exit-codes.ts'

/** Where the site stands. */
export interface SiteAddress {
  /** The path the site is served under, with a slash at both ends. */
  base: string
  /** The site's origin and path, such as https://example.org/repo/; null where it is not known. */
  url: string | null
}

/**
 * Reads --base and --url, either of which may be missing: the path of the address is the base path, unless a base says
 * otherwise, as for a site that is served at one path and read through another.
 * @throws CommandError with exit code 2 for what is no path or no whole address
 */
export function siteAddress(base: string | undefined, url: string | undefined): SiteAddress {
  if (url === undefined) return { base: pathOf('base', base ?? '/'), url: null }
  const address = URL.parse(url)
  const bare = address !== null && ![address.username, address.password, address.search, address.hash].some(Boolean)
  if (address?.protocol === 'http:') {
    throw new CommandError(
      `--url ${url}: the address of a published site starts with https://. For a trial on this machine leave --url out.`,
      exitCodes.usage,
    )
  }
  if (!bare || address.protocol !== 'https:' || /[?#]/.test(url)) {
    throw new CommandError(
      `--url ${url}: write the site’s whole address, such as https://example.org/book/.`,
      exitCodes.usage,
    )
  }
  const path = pathOf('url', address.pathname, url)
  return { base: base === undefined ? path : pathOf('base', base), url: address.origin + path }
}

/** The path with a slash at both ends, so that what is named from it stands below it. */
function pathOf(option: 'base' | 'url', text: string, given = text): string {
  const path = `/${text}/`.replaceAll(/\/{2,}/g, '/').replaceAll(/[^\x21-\x7e]+/g, encoded)
  const refusal = refusalOf(path)
  if (refusal === null) return path
  const wanted = option === 'base' ? 'a path, such as /repository/' : 'an address, such as https://example.org/book/'
  throw new CommandError(`--${option} ${given}: write ${wanted}, ${refusal}.`, exitCodes.usage)
}

const encoded = (signs: string): string => encodeURIComponent(signs.toWellFormed())

/** Why a path is none to serve a site under; null where it is one. */
function refusalOf(path: string): string | null {
  if (/^\/https?:\//i.test(path)) return 'and the whole address with --url'
  // Letters, digits and the few signs that need no escape in an address or an attribute.
  const [sign] = /[^\w~%.+,;=@!/-]/.exec(path) ?? []
  if (sign !== undefined) return `without ${sign}`
  const steps = path.split('/').map((step) => decoded(step))
  if (steps.includes(null)) return 'with two digits after each %'
  return steps.some((step) => /^\.{1,2}$|[\p{Cc}/\\]/u.test(step ?? '')) ? 'without a step upwards' : null
}

function decoded(step: string): string | null {
  try {
    return decodeURIComponent(step)
  } catch {
    return null
  }
}
