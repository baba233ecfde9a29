import { domainToUnicode } from 'node:url'

/** Why an address is refused, by what is wrong with it. */
export type Refusal = 'scheme' | 'malformed' | 'credentials' | 'local' | 'ip' | 'lookalike'

/**
 * Says what keeps an address from being a link to a public page: it must be http or https, on a host with a public
 * name, without credentials, and not made to look like another host.
 * @returns null where nothing does
 */
export function refusalOf(text: string): Refusal | null {
  if (!/^https?:/i.test(text)) return 'scheme'
  const url = URL.parse(text)
  if (url === null || !/^https?:\/\/[^/\\\s]/i.test(text) || /[\s<>"\\]/.test(text)) return 'malformed'
  if (url.username !== '' || url.password !== '') return 'credentials'
  const host = url.hostname
  if (host.startsWith('[') || /^\d+(\.\d+)*$/.test(host)) return 'ip'
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host) || /\.(localhost|local|internal|home|lan)$/.test(host)) return 'local'
  return host.includes('xn--') && domainToUnicode(host).split('.').some(isLookalike) ? 'lookalike' : null
}

/** Letters of Cyrillic and Greek that can pass for Latin ones, as browsers list them. */
const latinLooking = /^[асԁеһіјӏорԛѕԝхуьανορτυικ0-9-]+$/u

/** A label that mixes Latin with another alphabet, or that looks Latin without a Latin letter in it. */
function isLookalike(label: string): boolean {
  const latin = /\p{Script=Latin}/u.test(label)
  const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
  return foreign && (latin || latinLooking.test(label))
}
