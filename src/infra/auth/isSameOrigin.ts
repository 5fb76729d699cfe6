import { env } from '@/env'

/**
 * Tells whether a request was made by a page of this site, or by no page at all (address bar, link, program): browsers send
 * `Origin` with whatever changes something, and a neighbour's page cannot set it.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === headers.get('host') || host === new URL(env.SITE_URL).host
}
