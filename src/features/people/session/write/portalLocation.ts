import { localPath } from '@/domain/localPath'
import { env } from '@/env'

/** Where next-auth sends a browser, in the portal's own addresses: `/connexion?erreur=…&retour=…`, relative to the site. */
export function portalLocation(location: string): string {
  const site = new URL(env.SITE_URL).origin
  const url = new URL(location, site)
  if (url.origin !== site) return location
  const isSignIn = ['/connexion', '/api/auth/error', '/api/auth/signin'].includes(url.pathname)
  if (!isSignIn) return `${url.pathname}${url.search}`
  const query = new URLSearchParams()
  const fault =
    url.searchParams.get('erreur') ??
    url.searchParams.get('error') ??
    (url.searchParams.has('csrf') ? 'expired' : null)
  if (fault) query.set('erreur', fault)
  const asked = url.searchParams.get('callbackUrl') ?? ''
  const back = localPath(asked.startsWith(`${site}/`) ? asked.slice(site.length) : asked)
  if (back !== '/') query.set('retour', back)
  return query.size > 0 ? `/connexion?${query}` : '/connexion'
}
