import { localPath } from '@/domain/localPath'

const SIGN_IN = [
  '/admin/login',
  '/admin/create-first-user',
  '/admin/unauthorized',
  '/admin/inactivity',
  '/admin/logout-inactivity',
]

/** Where the admin's own pages of sign-in lead: to the portal's. `null` for every other path. */
export function oneSignIn(url: URL): string | null {
  if (url.pathname === '/admin/forgot' || url.pathname.startsWith('/admin/reset/'))
    return '/mot-de-passe/oublie'
  if (!SIGN_IN.includes(url.pathname)) return null
  const back = localPath(url.searchParams.get('redirect') ?? '/admin')
  return `/connexion?retour=${encodeURIComponent(SIGN_IN.includes(back) ? '/admin' : back)}`
}
