import type { Area } from './areas'

/** Addresses of the product's own below `/api`: all others are the CMS's REST. */
const OWN_API = /^\/api\/(auth|health|openapi\.json|search|suggest|v1)(\/|$)/

/** The area whose rule stands before an address; `null` for what has none. Links of mails do their one thing without a session. */
export function areaOfPath(path: string): Area | null {
  if (/^\/places(\/|$)/.test(path) && !path.startsWith('/places/reponse/')) return 'placements'
  if (/^\/admin(\/|$)/.test(path) || (path.startsWith('/api/') && !OWN_API.test(path)))
    return 'administration'
  return null
}
