import { env } from '@/env'

/**
 * Tells whether a request was made by a page of this site, or by no page at all (address bar, link, program): browsers send
 * `Origin` with whatever changes something, and a neighbour's page cannot set it. Scheme, name and port are those of `SITE_URL`,
 * or those by which the request reached us: a site in https has no page in clear.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return true
  const site = new URL(env.SITE_URL)
  return origin === site.origin || origin === reachedBy(headers, site)
}

/** What a proxy says of the scheme is believed where `SITE_URL` asks for less; no page of a browser can write that header. */
function reachedBy(headers: Headers, site: URL): string | null {
  const host = headers.get('host')
  const proxied = headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim()
  const scheme = site.protocol === 'https:' || proxied === 'https' ? 'https' : 'http'
  const url = `${scheme}://${host}`
  return host !== null && URL.canParse(url) ? new URL(url).origin : null
}
